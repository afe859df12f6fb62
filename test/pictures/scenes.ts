/** The scenes of the pictures: what the bot sends on the loopback Discord for made-up reports and real questions. */
import { alertCard } from '../../src/alert/card/alert-card.ts';
import { readEntry } from '../../src/news/reading.ts';
import { addDelivery } from '../../src/store/telling/delivery-rows.ts';
import { allSubscriptions } from '../../src/store/telling/subscription-rows.ts';
import { type DiscordRoom, moderator, openDiscordRoom, textOption } from '../support/discord/room.ts';
import type { Json } from '../support/discord/world.ts';
import { entryOf } from '../support/rows.ts';
import { shippedCase } from '../support/seeds.ts';
import type { Bubble } from './preview.ts';

export type Scene = { readonly name: string; readonly width: number; readonly bubbles: readonly Bubble[] };

const ROLE = '200000000000000001';
const AT = 'Today at 09:00';

/** Every scene, in the order in which the README shows them. */
export async function scenes(): Promise<Scene[]> {
  const room = await openDiscordRoom();
  try {
    await room.connect();
    const subscribed = await asked(room, 'subscribe', [
      textOption('preset', 'decisions'),
      { type: 8, name: 'role', value: ROLE },
    ]);
    await room.deliver();
    const alert = await alerted(room);
    const status = await asked(room, 'status');
    const timeline = await asked(room, 'timeline', [textOption('from', 'June 2023'), textOption('to', '2024')]);
    const ask = await asked(room, 'ask', [
      textOption('question', 'Did the court find that Binance is guilty of fraud?'),
    ]);
    return [
      { name: 'discord-alert', width: 720, bubbles: [alert] },
      { name: 'discord-alert-phone', width: 400, bubbles: [alert] },
      { name: 'discord-status', width: 720, bubbles: [status] },
      { name: 'discord-subscribe', width: 720, bubbles: [subscribed] },
      { name: 'discord-timeline', width: 720, bubbles: [timeline] },
      { name: 'discord-ask', width: 720, bubbles: [ask] },
    ];
  } finally {
    await room.close();
  }
}

async function asked(room: DiscordRoom, command: string, options: Json[] = []): Promise<Bubble> {
  const interaction = room.discord.people.type(moderator, room.channel, command, options);
  const body = await room.answer(interaction);
  return { name: 'Casewire', at: AT, body, isPrivate: true, used: `case ${command}` };
}

async function alerted(room: DiscordRoom): Promise<Bubble> {
  const { db } = room.database;
  const subscription = (await allSubscriptions(db)).find(({ platform }) => platform === 'discord');
  if (subscription === undefined) throw new Error('nothing is subscribed');
  const { courtCase, vocabulary } = shippedCase;
  const publishedAt = room.now() - 7 * 60_000;
  const title = 'Binance founder Changpeng Zhao awaits sentencing on April 3';
  const entry = entryOf('a', {
    title,
    outlet: 'The Daily Ledger',
    publishedAt,
    link: 'https://news.example/markets/zhao-sentencing',
  });
  const reading = readEntry({ title, summary: '', publishedAt }, courtCase, vocabulary);
  const proceeding = courtCase.proceedings.find(({ id }) => id === 'doj-zhao') ?? courtCase.proceedings[0];
  if (proceeding === undefined) throw new Error('the case has no proceeding');
  const message = alertCard({
    caseName: courtCase.name,
    entry,
    reference: '#1',
    label: 'sentencing',
    trust: 'trade',
    proceeding,
    dates: reading.dates,
    notes: [
      {
        text: '3 April 2024 is a known error of one source. Sentencing of Changpeng Zhao: held on 30 April 2024.',
      } as never,
    ],
    seenAt: room.now(),
    before: [],
  });
  const alert = { kind: 'alert', subject: 'a', revision: 1, message, reason: 'a picture', mention: ROLE } as const;
  await addDelivery(db, subscription, alert, room.now());
  await room.deliver();
  const sent = room.discord.messagesIn(room.channel).at(-1);
  if (sent === undefined) throw new Error('nothing was sent');
  return { name: 'Casewire', at: AT, body: sent.body };
}
