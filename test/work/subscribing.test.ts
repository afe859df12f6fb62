/** People subscribe channels, change, pause, resume and end that: by command, over the real database. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/alert/message.ts';
import type { Caller } from '../../src/command/caller.ts';
import { answerTyped } from '../../src/command/registry.ts';
import { MOST_PER_SPACE } from '../../src/command/subscribing/subscribe.ts';
import { plainText } from '../../src/command/wording/length.ts';
import { readObjections } from '../../src/store/telling/objection-rows.ts';
import { addSubscription, allSubscriptions } from '../../src/store/telling/subscription-rows.ts';
import { seatOf } from '../../src/work/tell/change-subscriptions.ts';
import { welcomeCard } from '../../src/work/tell/welcome.ts';
import { entryOf, storedDelivery, storedStory, subscriptionOf } from '../support/rows.ts';
import { viewOf } from '../support/view.ts';
import { openWorkRoom, type WorkRoom } from '../support/work-room.ts';

const moderator: Caller = {
  platform: 'discord',
  space: 'guild-1',
  channel: '1001',
  user: '42',
  mayChange: true,
  previous: null,
};

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

async function type(typed: string, caller: Partial<Caller> = {}): Promise<string> {
  const view = viewOf();
  const deps = {
    db: room.db,
    now: room.clock.now,
    cases: [],
    feeds: [],
    welcome: (one: Parameters<typeof welcomeCard>[0]) => welcomeCard(one, view),
    publicUrl: 'https://bot.example/',
  };
  const answer = await answerTyped(typed, view, seatOf(deps, { ...moderator, ...caller }));
  return answer.ok
    ? plainText(answer.message)
    : `${answer.problem.code} ${answer.problem.where} ${answer.problem.what}. ${answer.problem.remedy}`;
}

const audit = async (): Promise<string[]> =>
  (await room.db.selectFrom('audit').select(['who', 'change']).orderBy('n').execute()).map(
    (row) => `${row.who} ${row.change}`,
  );

const deliveries = () => room.db.selectFrom('delivery').select(['kind', 'state', 'message']).execute();

describe('subscribing', () => {
  test('keeps the wishes, tells them, and sends a first card that shows that it works', async () => {
    const answer = await type('/case subscribe decisions zone:Europe/Paris day:friday hour:8');
    expect(answer).toContain('a digest on Friday at 08:00 (Europe/Paris)');
    const [stored] = await allSubscriptions(room.db);
    expect(stored).toMatchObject({
      platform: 'discord',
      space: 'guild-1',
      channel: '1001',
      caseId: 'sec-v-binance',
      wishes: { zone: 'Europe/Paris', digestDay: 'friday', digestHour: 8 },
      state: 'active',
    });
    expect(stored?.labels).toContain('ruling');
    expect(stored?.labels).not.toContain('market');
    expect(stored?.secret.length).toBeGreaterThan(20);
    const [welcome] = await deliveries();
    expect(welcome).toMatchObject({ kind: 'welcome', state: 'pending' });
    const card = plainText(JSON.parse(welcome?.message ?? '') as Message);
    for (const part of ['Where it stands', 'What comes next', 'Newest story', '/case settings'])
      expect(card).toContain(part);
    expect(await audit()).toEqual(['discord:42 subscribed']);
  });

  test('twice is once, and says so', async () => {
    await type('/case subscribe');
    expect(await type('/case subscribe preset:everything')).toContain('subscribed already; nothing was changed');
    expect(await allSubscriptions(room.db)).toHaveLength(1);
    expect(await deliveries()).toHaveLength(1);
    expect(await audit()).toHaveLength(1);
  });

  test('another channel by its mention', async () => {
    await type('/case subscribe channel:<#2002>');
    expect((await allSubscriptions(room.db)).map(({ channel }) => channel)).toEqual(['2002']);
  });

  test('what cannot be used changes nothing and names the nearest that can', async () => {
    expect(await type('/case subscribe zone:Paris')).toBe(
      'COMMAND_ARGUMENT /case subscribe zone “Paris” is no time zone. did you mean zone:Europe/Paris? Names are those of the IANA list, such as Europe/Paris',
    );
    expect(await type('/case subscribe case:nobody')).toContain('there is no case “nobody”');
    expect(await type('/case subscribe channel:../x')).toContain('is no channel');
    expect(await allSubscriptions(room.db)).toEqual([]);
  });

  test('is for people who may', async () => {
    const answer = await type('/case subscribe', { mayChange: false });
    expect(answer).toContain('COMMAND_NOT_ALLOWED');
    expect(answer).toContain('Manage Channels');
    expect(await allSubscriptions(room.db)).toEqual([]);
  });

  test('stops at as many as one place may have', async () => {
    for (let n = 0; n < MOST_PER_SPACE; n += 1)
      await addSubscription(
        room.db,
        subscriptionOf(`c${n}`, { platform: 'discord', space: 'guild-1', caseId: 'sec-v-binance' }),
      );
    expect(await type('/case subscribe')).toContain('as many as one place may have');
    expect(await type('/case subscribe', { space: 'guild-2' })).not.toContain('as many as');
  });
});

describe('settings', () => {
  test('are shown, and what changes is told with what was', async () => {
    await type('/case subscribe');
    expect(await type('/case settings')).toContain('Reminders');
    const changed = await type('/case settings quiet:22-7 pace:daily');
    expect(changed).toContain('Quiet hours: 22:00 to 07:00 (was: off)');
    expect(changed).toContain('When: a digest every day');
    expect(await audit()).toEqual(['discord:42 subscribed', 'discord:42 changed']);
    expect((await allSubscriptions(room.db))[0]?.wishes).toMatchObject({
      quietHours: { from: 22, to: 7 },
      paces: ['daily'],
    });
  });

  test('are shown to everybody and changed by those who may', async () => {
    await type('/case subscribe');
    expect(await type('/case settings', { mayChange: false })).toContain('Reminders');
    expect(await type('/case settings pace:daily', { mayChange: false })).toContain('COMMAND_NOT_ALLOWED');
    expect(await audit()).toEqual(['discord:42 subscribed']);
  });

  test('that cannot be used change nothing', async () => {
    await type('/case subscribe');
    expect(await type('/case settings hour:25')).toContain('there is no hour “25”');
    expect(await audit()).toHaveLength(1);
  });

  test('of a channel that is not subscribed say how to begin', async () => {
    for (const command of ['settings', 'unsubscribe', 'pause', 'resume', 'remind'])
      expect(await type(`/case ${command}`)).toContain(
        'not subscribed to SEC v. Binance. subscribe it: /case subscribe',
      );
  });
});

test('pausing keeps everything; resuming tells how much was missed', async () => {
  await type('/case subscribe');
  expect(await type('/case pause')).toContain('is told nothing');
  expect(await type('/case pause')).toContain('paused already');
  expect((await allSubscriptions(room.db))[0]).toMatchObject({ state: 'paused', stateReason: 'paused by command' });
  const row = {
    entry_id: 1,
    until: 'resumed',
    reason: 'r',
    since: 1,
    due_at: null,
    message: '{}',
    mention: null,
    told_in: null,
  };
  await room.db
    .insertInto('waiting')
    .values({ ...row, subscription_id: 'discord:1001:sec-v-binance', story_key: 's' })
    .execute();
  expect(await type('/case resume')).toContain('What it missed (1) comes in one card.');
  expect(await type('/case resume')).toContain('told already');
  expect(await audit()).toEqual(['discord:42 subscribed', 'discord:42 paused', 'discord:42 resumed']);
});

test('unsubscribing forgets the wishes and what waits, and leaves what was sent', async () => {
  await type('/case subscribe');
  const [stored] = await allSubscriptions(room.db);
  if (stored === undefined) throw new Error('not stored');
  await storedDelivery(room.db, stored, 's');
  await room.db.updateTable('delivery').set({ state: 'sent' }).where('kind', '=', 'welcome').execute();
  expect(await type('/case unsubscribe')).toContain('told nothing of SEC v. Binance any more');
  expect(await allSubscriptions(room.db)).toEqual([]);
  expect((await deliveries()).map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
    'alert dropped',
    'welcome sent',
  ]);
});

test('the list shows this place only, page by page', async () => {
  for (const channel of ['1001', '1002', '1003']) await type('/case subscribe', { channel });
  await type('/case subscribe', { space: 'guild-2', channel: '9009' });
  const list = await type('/case subscriptions', { mayChange: false });
  expect(list).toContain('3 subscriptions');
  expect(list).toContain('channel 1002');
  expect(list).not.toContain('9009');
  expect(await type('/case subscriptions 7')).toContain('there is no page');
  expect(await type('/case subscriptions', { space: 'guild-3' })).toContain('No channel here is subscribed');
});

test('reminders are turned on and off', async () => {
  await type('/case subscribe');
  expect(await type('/case remind')).toContain('on in this channel already');
  expect(await type('/case remind off')).toContain('off in this channel from now on');
  expect((await allSubscriptions(room.db))[0]?.wishes.reminders).toBe(false);
  expect(await type('/case remind sometimes')).toContain('on or off');
});

test('a report that is not about the case is kept for review, once for each person', async () => {
  await storedStory(room.db, { caseId: 'sec-v-binance', key: 's', at: 1 }, [
    entryOf('1', { link: 'https://example.org/a' }),
  ]);
  expect(await type('/case not-about #1', { mayChange: false })).toContain('Noted for review');
  expect(await type('/case not-about https://example.org/a')).toContain('Noted for review');
  expect(await type('/case not-about #1', { user: '43' })).toContain('Noted for review');
  expect(await readObjections(room.db)).toMatchObject([{ entryId: 1, people: 2 }]);
  expect(await type('/case not-about #99')).toContain('no report is stored');
  expect(await type('/case not-about')).toContain('no report was named');
});

test('where nobody can be told from another, nothing can be changed', async () => {
  const answer = await answerTyped('/case subscribe', viewOf());
  expect(answer).toMatchObject({
    ok: false,
    problem: { code: 'COMMAND_NOT_ALLOWED', what: 'this can only be read here' },
  });
});

test('the address of the calendar is shown to whoever may change the channel, and to nobody else', async () => {
  await type('/case subscribe everything');
  const [stored] = await allSubscriptions(room.db);
  expect(await type('/case settings')).toContain(`https://bot.example/calendar/${stored?.secret}.ics`);
  expect(await type('/case settings', { mayChange: false })).not.toContain('calendar/');
});
