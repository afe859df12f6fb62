/** The real program with Slack's tokens: it connects, a channel subscribes, and an entry becomes an alert there. */
import { expect, test } from 'vitest';
import { casewire, startCasewire, until } from '../support/casewire.ts';
import { goodDocument, useE2eRoom } from '../support/e2e-room.ts';
import { rssDocument } from '../support/rss.ts';
import { startSlack } from '../support/slack/stand-in.ts';

const room = useE2eRoom();

test('from a feed to a channel of Slack', async () => {
  const slack = await startSlack();
  room.server.serve('/a', { body: goodDocument });
  const environment = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
  const config = ['--config', room.settings(['a'])];
  const first = startCasewire(['run', ...config], { environment });
  await slack.connected();
  await until('the first round', () => first.output().includes('Watching.'));
  const answer = await slack.type('subscribe everything');
  expect(JSON.stringify(answer)).toContain('From now on this is told');
  await until('the first card', () => slack.posted.length === 1);
  first.child.kill('SIGKILL');
  await first.ended;
  room.server.serve('/a', {
    body: rssDocument('Good', [
      { title: 'Trump pardons Binance founder Zhao & calls @channel', guid: 'h', link: 'https://news.example/h' },
      { title: 'SEC sues Binance', guid: 'g', link: 'https://news.example/g' },
    ]),
  });
  // What a poll decides is sent by the bot that runs next.
  expect((await casewire(['poll', '--once', ...config])).code).toBe(0);
  const second = startCasewire(['run', ...config], { environment });
  await until('the alert', () => slack.posted.length === 2);
  const alert = slack.posted[1]?.body ?? {};
  expect(String(alert.text)).toContain('Trump pardons Binance founder Zhao &amp; calls @channel');
  expect(slack.faults).toEqual([]);
  second.child.kill('SIGTERM');
  expect((await second.ended).code).toBe(0);
  await slack.close();
}, 40_000);

test('one token alone is told', async () => {
  const bot = startCasewire(['run', '--config', room.settings([])], { environment: { SLACK_BOT_TOKEN: 'xoxb-1' } });
  await until('the first round', () => bot.output().includes('Watching.'));
  expect(bot.output()).toContain('SLACK_APP_TOKEN is not set');
  expect(bot.output()).not.toContain('xoxb-1');
  bot.child.kill('SIGTERM');
  await bot.ended;
});
