/** From a feed to a channel of Discord, through the whole program: an alert that somebody subscribed to, and further coverage in its thread. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultWishes } from '../../src/alert/wishes.ts';
import { openForWriting } from '../../src/store/database.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { casewire } from '../support/casewire.ts';
import { startDiscord } from '../support/discord/stand-in.ts';
import { textsOf } from '../support/discord/world.ts';
import { useE2eRoom } from '../support/e2e-room.ts';
import { freeHeadlines } from '../support/held.ts';
import { subscriptionOf } from '../support/rows.ts';
import { type RssItem, rssDocument } from '../support/rss.ts';
import { sharedData } from '../support/shared-folder.ts';

const room = useE2eRoom(20);

const item = (guid: string, title: string): RssItem => ({
  title,
  guid,
  link: `https://news.example/${guid}`,
  published: new Date(),
});
const old = item('old', 'SEC sues Binance over unregistered securities');
const ruling = item('n-1', freeHeadlines.ruling);
const again = item('n-2', `${freeHeadlines.ruling} Holdings`);

test('a ruling in a feed becomes an alert in the channel, and another outlet’s report goes into its thread', async () => {
  const discord = await startDiscord({ description: sharedData('platform/discord-openapi.json') });
  try {
    const guild = discord.addGuild('Readers');
    const channel = discord.addChannel(guild, 0);
    const settings = room.settings(['a', 'b'], { dataDir: join(room.folder, 'data') });
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const poll = () => casewire(['poll', '--once', '--config', settings], { environment });
    room.server.serve('/a', { body: rssDocument('A', [old]) });
    room.server.serve('/b', { body: rssDocument('B', [old]) });
    expect((await poll()).code).toBe(0);
    const { db, close } = await openForWriting(join(room.folder, 'data/casewire.db'));
    const wishes = { ...defaultWishes, emptyDigests: false };
    const subscribed = {
      platform: 'discord',
      space: guild,
      caseId: 'sec-v-binance',
      wishes,
      createdAt: Date.now(),
    } as const;
    await addSubscription(db, subscriptionOf(channel, subscribed));
    await close();
    room.server.serve('/a', { body: rssDocument('A', [ruling, old]) });
    await poll();
    const [alert, ...others] = discord.messagesIn(channel);
    expect(others).toEqual([]);
    const shown = textsOf(alert?.body).join('\n');
    expect(shown).toContain('Ruling · SEC v. Binance');
    expect(shown).toContain(`“${freeHeadlines.ruling}”`);
    expect(shown).toContain('(https://news.example/n-1)');
    room.server.serve('/b', { body: rssDocument('B', [again, old]) });
    await poll();
    expect(discord.messagesIn(channel)).toHaveLength(1);
    expect(textsOf(discord.messagesIn(alert?.id ?? '')[0]?.body).join('\n')).toContain('Also reported by');
    expect(discord.violations).toEqual([]);
  } finally {
    await discord.close();
  }
});
