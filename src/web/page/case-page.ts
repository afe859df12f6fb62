/** The page of a case: where it stands, what is ahead, what happened, what is reported, how the sources fare, and a box to ask. */
import { dateInWords } from '../../calendar-day.ts';
import type { CourtCase } from '../../case/court-case.ts';
import { answerTyped } from '../../command/registry.ts';
import type { CaseView, FeedLine, StoryLine } from '../../command/view.ts';
import { labelName } from '../../news/label/label-table.ts';
import { coverageHtml, WEEKS } from './coverage-chart.ts';
import { layout } from './layout.ts';
import { blocksHtml, type Html, html, instantHtml, linkHtml, titleHtml } from './message-html.ts';
import { type TimelineFilter, timelineHtml } from './timeline.ts';

export type CasePageQuery = TimelineFilter & { readonly question: string; readonly since: string };

const DAY_MS = 86_400_000;
const MOST_STORIES = 25;

export async function casePage(courtCase: CourtCase, view: CaseView, query: CasePageQuery): Promise<Html> {
  const { id, zone } = courtCase;
  const since = view.now - WEEKS * 7 * DAY_MS;
  const stories = await view.stories(id, { label: null, since, limit: 200 });
  return layout(
    courtCase.name,
    html`<header>
<h1>${courtCase.name}</h1>
<p>${courtCase.title}</p>
<p class="small">The record as of ${dateInWords(courtCase.asOf)}; reports as they come in.</p>
<nav aria-label="Parts of this page"><ul>
<li><a href="#status">Status</a></li><li><a href="#dates">Dates</a></li><li><a href="#stories">Stories</a></li><li><a href="#timeline">Timeline</a></li><li><a href="#since">What changed</a></li><li><a href="#sources">Sources</a></li>
<li><a href="/cases/${id}.ics">Calendar</a></li><li><a href="/cases/${id}/feed.atom">Feed</a></li>
</ul></nav>
</header>
<main id="main">
${askSection(await answer(view, `ask ${query.question}`, query.question), query.question, zone)}
<div class="two">
<section id="status"><h2>Where it stands</h2>${blocksHtml(await told(view, `status case:${id}`), zone)}</section>
<div class="stack">
<section id="dates"><h2>Court dates</h2>${blocksHtml(await told(view, `next case:${id}`), zone)}</section>
<section id="coverage"><h2>Coverage per week</h2>${coverageHtml(stories, view.now)}</section>
<section id="since"><h2>What changed since</h2>${await sinceHtml(view, id, query.since, zone)}</section>
</div>
</div>
<section id="stories"><h2>Stories</h2>${storiesHtml(stories, zone)}</section>
<section id="timeline"><h2>Timeline</h2>${timelineHtml(courtCase, query)}</section>
<section id="sources"><h2>Sources that are polled</h2>${feedsHtml(await view.feeds(id), zone)}</section>
</main>`,
  );
}

/** The same answers as in a channel. */
async function told(view: CaseView, typed: string) {
  const answered = await answerTyped(typed, view, null);
  if (answered.ok) return answered.message;
  const { what, remedy } = answered.problem;
  return {
    tone: 'caution',
    kicker: '',
    title: [],
    blocks: [{ kind: 'paragraph', spans: [{ kind: 'text', text: `${what}. ${remedy}` }] }],
    footer: [],
  } as const;
}

async function answer(view: CaseView, typed: string, question: string) {
  return question.trim() === '' ? null : told(view, typed);
}

function askSection(answered: Awaited<ReturnType<typeof told>> | null, question: string, zone: string): Html {
  return html`<section id="ask" class="${answered === null ? '' : 'answer'}"><h2>Ask about the case</h2>
<form class="ask" method="get" action="#ask" role="search"><label>Your question <input name="q" type="search" maxlength="500" value="${question}" placeholder="When was Zhao sentenced?"></label> <button type="submit">Ask</button></form>
${answered === null ? '' : html`<div role="status"><p><strong>${titleHtml(answered, zone)}</strong></p>${blocksHtml(answered, zone)}</div>`}</section>`;
}

function storiesHtml(stories: readonly StoryLine[], zone: string): Html {
  if (stories.length === 0) return html`<p>No report about the case came in during the last ${WEEKS} weeks.</p>`;
  return html`<ul>${stories.slice(0, MOST_STORIES).map((story) => storyHtml(story, zone))}</ul>
${stories.length > MOST_STORIES ? html`<p class="small">And ${stories.length - MOST_STORIES} more in the last ${WEEKS} weeks.</p>` : ''}`;
}

function storyHtml({ label, title, outlets, link, lastAt }: StoryLine, zone: string): Html {
  const [first = 'unknown outlet', ...others] = outlets;
  const by = others.length === 0 ? first : `${first} and ${others.length} more`;
  return html`<li><span class="badge">${labelName(label)}</span> ${link === null ? `“${title}”` : linkHtml(`“${title}”`, link)} <span class="small">${by}, ${instantHtml(lastAt, zone)}</span></li>`;
}

async function sinceHtml(view: CaseView, id: string, since: string, zone: string): Promise<Html> {
  const form = html`<form method="get" action="#since"><label>Day <input name="since" type="date" value="${since}"></label> <button type="submit">Show</button></form>`;
  if (since === '') return form;
  return html`${form}${blocksHtml(await told(view, `since ${since} case:${id}`), zone)}`;
}

function feedsHtml(feeds: readonly FeedLine[], zone: string): Html {
  if (feeds.length === 0) return html`<p>No feed is polled for this case.</p>`;
  return html`<table><thead><tr><th scope="col">Feed</th><th scope="col">Health</th><th scope="col">Last new entry</th></tr></thead><tbody>${feeds.map(
    ({ title, health, problem, lastNewAt }) =>
      html`<tr><th scope="row">${title}</th><td>${health}${problem === null ? '' : `: ${problem}`}</td><td>${lastNewAt === null ? 'none yet' : instantHtml(lastNewAt, zone)}</td></tr>`,
  )}</tbody></table>`;
}
