/** Digests as text: a week with news, a quiet week, a week with broken feeds, a late one, and one that is more than a card holds. */
import { expect, test } from 'vitest';
import { digestCards, STORIES_PER_CARD } from '../../src/alert/digest/compose.ts';
import type { DigestContent, DigestStory } from '../../src/alert/digest/content.ts';
import { renderForTerminal } from '../../src/chat/console/render.ts';

const at = (text: string): number => Date.parse(text);

const story = (key: string, changes: Partial<DigestStory>): DigestStory => ({
  key,
  label: 'filing',
  title: `Title of ${key}`,
  link: `https://${key}.example/1`,
  outlets: ['Court Wire'],
  confirmedBy: null,
  firstSeenAt: at('2024-02-12T20:00:00Z'),
  ...changes,
});

const week: DigestContent = {
  caseName: 'SEC v. Binance',
  kind: 'weekly',
  zone: 'Europe/Paris',
  from: at('2024-02-12T08:00:00Z'),
  to: at('2024-02-19T08:00:00Z'),
  lateSince: null,
  stories: [
    story('opinion', { label: 'commentary', title: 'Why the sentencing was moved', outlets: ['Morning Coin'] }),
    story('moved', {
      label: 'sentencing',
      title: 'Zhao’s sentencing postponed from February 23 to April 30',
      outlets: ['Capitol Docket', 'Harbor Wire', 'Coin Herald'],
      confirmedBy: 'U.S. District Court',
    }),
    story('monitor', {
      label: 'enforcement',
      title: 'Monitor for Binance proposed',
      outlets: ['Harbor Wire', 'Block Gazette'],
      firstSeenAt: at('2024-02-15T10:30:00Z'),
    }),
  ],
  waiting: [{ title: 'Zhao seeks to travel', reason: 'this channel asks for 2 outlets; 1 reported so far' }],
  held: 1,
  ahead: [
    { what: 'Sentencing of Binance Holdings', day: '2024-02-23', status: '' },
    { what: 'Sentencing of Changpeng Zhao', day: '2024-04-30', status: 'moved from 23 February 2024' },
  ],
  passed: [{ what: 'Status conference', day: '2024-02-14', status: 'held' }],
  corrections: [],
  feeds: { total: 7, answering: 7, failing: [], lastPrimaryAt: at('2024-02-12T21:00:00Z') },
  coverage: [
    {
      day: '2024-02-12',
      counts: [
        ['Sentencing', 5],
        ['Comment', 1],
      ],
    },
    { day: '2024-02-13', counts: [['Sentencing', 2]] },
    { day: '2024-02-14', counts: [] },
    { day: '2024-02-15', counts: [['Enforcement', 2]] },
  ],
};

const quiet: DigestContent = {
  ...week,
  stories: [],
  waiting: [],
  held: 0,
  ahead: [],
  passed: [],
  coverage: [],
  feeds: { total: 7, answering: 7, failing: [], lastPrimaryAt: at('2024-02-07T08:00:00Z') },
};

const broken: DigestContent = {
  ...quiet,
  kind: 'daily',
  from: at('2024-02-18T08:00:00Z'),
  feeds: {
    total: 7,
    answering: 5,
    failing: [
      { title: 'CourtListener docket 1:23-cv-01599', since: at('2024-02-16T03:00:00Z') },
      { title: 'The Block', since: null },
    ],
    lastPrimaryAt: null,
  },
};

const shown = (content: DigestContent): string =>
  `${digestCards(content)
    .map((card) => renderForTerminal(card, { width: 80, color: false, zone: content.zone }))
    .join('\n\n')}\n`;

test.each([
  ['a-week-with-news', week],
  ['a-quiet-week', quiet],
  ['broken-feeds', broken],
  ['late', { ...week, lateSince: at('2024-02-19T08:00:00Z'), to: at('2024-02-21T15:20:00Z') }],
])('%s', async (name, content) => {
  await expect(shown(content)).toMatchFileSnapshot(`digests/${name}.txt`);
});

test('more stories than a card holds go into further cards; none is left out', () => {
  const stories = Array.from({ length: 40 }, (_, index) => story(`s${index}`, {}));
  const cards = digestCards({ ...week, stories });
  expect(cards).toHaveLength(Math.ceil(40 / STORIES_PER_CARD));
  const all = JSON.stringify(cards);
  for (const { title } of stories) expect(all).toContain(`“${title}”`);
});

test('the order in which stories come in changes nothing', () => {
  expect(digestCards({ ...week, stories: week.stories.toReversed() })).toEqual(digestCards(week));
});
