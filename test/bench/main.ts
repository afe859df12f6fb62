/** `npm run bench [-- name]`: speed beside something named, as ratios. */
import * as chrono from 'chrono-node';
import { readEntry } from '../../src/news/reading.ts';
import { shippedCase } from '../support/seeds.ts';
import { benchAnswers } from './answers.ts';
import { benchDiscord } from './discord.ts';
import { benchFeeds } from './feeds.ts';
import { compare } from './measure.ts';
import { benchNews } from './news.ts';

const headlines = [
  'Judge Jackson denies SEC motion to inspect Binance.US software before hearing on May 14',
  'Binance founder Changpeng Zhao sentenced to four months after guilty plea',
  'Bitcoin slips as traders weigh SEC lawsuit against Binance',
  'Binance lists new tokens in launchpool',
];
const published = Date.UTC(2024, 3, 30);
const items = Array.from({ length: 200 }, (_, index) => ({
  title: `${headlines[index % headlines.length]} (${index})`,
  guid: `guid-${index}`,
  link: `https://news.example/${index}`,
  description: '<p>The exchange and the agency told the court on <b>Monday</b> that they disagree.</p>'.repeat(5),
  published: new Date(published),
}));

const benches: Readonly<Record<string, () => Promise<void>>> = {
  answers: benchAnswers,
  discord: benchDiscord,
  feeds: benchFeeds,
  news: benchNews,
  reading: () =>
    compare('200 entries read', [
      {
        name: 'chrono-node alone on title and summary',
        run: () => items.map((item) => chrono.en.casual.parse(`${item.title}. ${item.description}`)),
      },
      {
        name: 'relevance, label and dates',
        run: () =>
          items.map((item) => {
            const entry = { title: item.title, summary: item.description, publishedAt: published };
            return readEntry(entry, shippedCase.courtCase, shippedCase.vocabulary);
          }),
      },
    ]),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}; there are: ${Object.keys(benches).join(', ')}\n`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) await benches[name]?.();
