/** What is served over HTTP: the pages of the cases, their calendars, and whether the bot lives. Read only, no script, nothing from elsewhere. */
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { CourtCase } from '../case/court-case.ts';
import type { LiveDate } from '../case/dates/live-date.ts';
import type { CaseView } from '../command/view.ts';
import type { AnnouncedStory } from '../store/telling/announced-rows.ts';
import { calendarOf } from './calendar.ts';
import { feedOf } from './feed.ts';
import { type CasePageQuery, casePage } from './page/case-page.ts';
import { layout } from './page/layout.ts';
import { html } from './page/message-html.ts';
import { icon, style } from './page/style.ts';

export type WebDeps = {
  readonly view: CaseView;
  /** The dates of a case, those of the record and those that reports gave, vacated ones too. */
  readonly datesOf: (courtCase: CourtCase) => Promise<readonly LiveDate[]>;
  /** The case of the subscription whose calendar has this secret; null where there is none. */
  readonly caseOfSecret: (secret: string) => Promise<string | null>;
  /** The stories of a case that were announced, newest first. */
  readonly announced: (caseId: string) => Promise<readonly AnnouncedStory[]>;
  /** The address of the pages as the world sees it; empty where only this machine does. */
  readonly publicUrl: string;
  /** What keeps the bot from doing its work; empty when all is well. */
  readonly troubles: () => Promise<readonly string[]>;
};

const MOST_TYPED = 500;

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
});

export function webApp(deps: WebDeps): Hono {
  const { view, datesOf, caseOfSecret, troubles } = deps;
  const app = new Hono();
  app.use(headers);
  const caseOf = (id: string): CourtCase | undefined => view.cases.find((courtCase) => courtCase.id === id);

  app.get('/', (context) => {
    const [only, ...others] = view.cases;
    if (only !== undefined && others.length === 0) return context.redirect(`/cases/${only.id}`);
    const links = view.cases.map(({ id, name, title }) => html`<li><a href="/cases/${id}">${name}</a>: ${title}</li>`);
    return context.html(
      layout('Cases', html`<header><h1>Cases</h1></header><main id="main"><section><ul>${links}</ul></section></main>`),
    );
  });

  app.get('/cases/:id{[a-z0-9-]+\\.ics}', async (context) => {
    const courtCase = caseOf(context.req.param('id').slice(0, -'.ics'.length));
    return courtCase === undefined ? notFound(context) : calendar(context, courtCase);
  });

  app.get('/cases/:id', async (context) => {
    const courtCase = caseOf(context.req.param('id'));
    if (courtCase === undefined) return notFound(context);
    return context.html(await casePage(courtCase, view, queryOf(context)));
  });

  serveFeeds(app, deps, caseOf);

  app.get('/calendar/:secret{[A-Za-z0-9_-]+\\.ics}', async (context) => {
    const id = await caseOfSecret(context.req.param('secret').slice(0, -'.ics'.length));
    const courtCase = id === null ? undefined : caseOf(id);
    return courtCase === undefined ? notFound(context) : calendar(context, courtCase);
  });

  app.get('/style.css', (context) =>
    context.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' }),
  );
  app.get('/icon.svg', (context) =>
    context.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  );
  app.get('/healthz', (context) => context.text('ok\n'));
  app.get('/readyz', async (context) => {
    const found = await troubles();
    return found.length === 0 ? context.text('ready\n') : context.text(`${found.join('\n')}\n`, 503);
  });
  app.notFound(notFound);
  app.onError((_error, context) =>
    context.html(
      layout(
        'Fault',
        html`<main id="main"><section><h1>Something went wrong</h1><p>It was logged. Try again.</p></section></main>`,
      ),
      500,
    ),
  );

  async function calendar(context: Context, courtCase: CourtCase): Promise<Response> {
    const text = calendarOf(courtCase, await datesOf(courtCase), view.now);
    return context.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=900',
    });
  }

  return app;
}

/** What was announced, for readers of feeds. */
function serveFeeds(app: Hono, { announced, publicUrl }: WebDeps, caseOf: (id: string) => CourtCase | undefined): void {
  for (const [path, type, format] of [
    ['feed.atom', 'application/atom+xml; charset=utf-8', 'atom'],
    ['feed.json', 'application/feed+json; charset=utf-8', 'json'],
  ] as const)
    app.get(`/cases/:id/${path}`, async (context) => {
      const courtCase = caseOf(context.req.param('id'));
      if (courtCase === undefined) return notFound(context);
      const base = publicUrl === '' ? new URL(context.req.url).origin : publicUrl.replace(/\/$/, '');
      const feed = feedOf(courtCase, await announced(courtCase.id), base);
      return context.body(feed[format], 200, { 'content-type': type, 'cache-control': 'public, max-age=300' });
    });
}

function notFound(context: Context): Response | Promise<Response> {
  return context.html(
    layout(
      'Not found',
      html`<main id="main"><section><h1>There is nothing here</h1><p><a href="/">To the cases</a></p></section></main>`,
    ),
    404,
  );
}

function queryOf(context: Context): CasePageQuery {
  const typed = (name: string): string => (context.req.query(name) ?? '').slice(0, MOST_TYPED);
  const since = typed('since');
  return {
    question: typed('q'),
    since: /^\d{4}-\d{2}-\d{2}$/.test(since) ? since : '',
    type: typed('type'),
    proceeding: typed('proceeding'),
    speaker: typed('speaker'),
  };
}
