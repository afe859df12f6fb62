/** Sending what is due: outcomes, waits between attempts, and what a crash in mid-send leaves behind. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SendOutcome } from '../../src/chat/platform.ts';
import { deliverDue } from '../../src/work/tell/deliver.ts';
import { messageOf, START, storedDelivery, subscriptionOf } from '../support/rows.ts';
import {
  breakStep,
  headline,
  MINUTE,
  openWorkRoom,
  type Recorder,
  recorder,
  type WorkRoom,
} from '../support/work-room.ts';

let room: WorkRoom;

beforeEach(async () => {
  room = await openWorkRoom();
});

afterEach(async () => {
  await room.close();
});

const decide = (subject: string, at: number = room.clock.now()): Promise<boolean> =>
  storedDelivery(room.db, subscriptionOf('terminal'), subject, { at });

const deliver = async ({ platform }: Recorder): Promise<{ sent: number; failed: number }> => {
  const { sent, problems } = await deliverDue(room.db, platform, room.clock.now);
  return { sent, failed: problems.length };
};

const rows = () => room.db.selectFrom('delivery').selectAll().orderBy('created_at').orderBy('subject').execute();

const titles = ({ sent }: Recorder): string[] => sent.map((outgoing) => headline(outgoing.message));

const failed = (retryAfterMs: number | null = null): SendOutcome => ({
  kind: 'failed',
  reason: 'too busy',
  retryAfterMs,
});

/** From now on the process dies where it would note that this message was sent. */
const dieAfter = (subject: string): Promise<void> =>
  breakStep(
    room.db,
    `create trigger death before update on delivery when new.state = 'sent' and new.subject = '${subject}'
     begin select raise(abort, 'the process was killed'); end`,
  );

async function liveAgain(): Promise<void> {
  room = await room.restart();
  await breakStep(room.db, 'drop trigger death');
}

describe('a send that succeeds', () => {
  test('hands over id, channel and message, and keeps what the platform said', async () => {
    await decide('s');
    room.clock.advance(MINUTE);
    const chat = recorder(() => ({ kind: 'sent', platformMessageId: '1308.22' }));
    expect(await deliver(chat)).toEqual({ sent: 1, failed: 0 });
    const [row] = await rows();
    expect(chat.sent).toEqual([
      {
        id: row?.id,
        channel: 'terminal',
        message: messageOf('s'),
        space: '',
        how: { kind: 'post' },
        mention: null,
        isQuiet: false,
        mayBeRepeat: false,
      },
    ]);
    expect(row).toMatchObject({ state: 'sent', attempts: 1, platform_message_id: '1308.22', sent_at: START + MINUTE });
  });

  test('is not sent again', async () => {
    await decide('s');
    const chat = recorder();
    await deliver(chat);
    room.clock.advance(1000 * MINUTE);
    expect(await deliver(chat)).toEqual({ sent: 0, failed: 0 });
    expect(chat.sent).toHaveLength(1);
  });

  test('goes out in the order of the decisions', async () => {
    await decide('third', START - 1);
    await decide('first', START - 3);
    await decide('second', START - 2);
    const chat = recorder();
    expect(await deliver(chat)).toEqual({ sent: 3, failed: 0 });
    expect(titles(chat)).toEqual(['first', 'second', 'third']);
  });

  test('goes to its own platform only', async () => {
    await storedDelivery(room.db, subscriptionOf('d', { platform: 'discord' }), 'for discord');
    await decide('for the console');
    const discord = recorder(undefined, 'discord');
    const slack = recorder(undefined, 'slack');
    await deliver(slack);
    await deliver(discord);
    expect(slack.sent).toEqual([]);
    expect(titles(discord)).toEqual(['for discord']);
    expect((await rows()).map((row) => row.state).toSorted()).toEqual(['pending', 'sent']);
  });

  test('the row says sending before the platform is called, and no transaction is open meanwhile', async () => {
    await decide('s');
    const seen: string[] = [];
    const chat = recorder(async () => {
      seen.push(...(await rows()).map((row) => `${row.state} ${row.attempts}`));
      // With a transaction open on the only connection, this one would wait for it for ever.
      await room.db.transaction().execute((trx) => storedDelivery(trx, subscriptionOf('other'), 'meanwhile'));
      return { kind: 'sent', platformMessageId: null };
    });
    expect(await deliver(chat)).toEqual({ sent: 1, failed: 0 });
    expect(seen).toEqual(['sending 0']);
    expect((await rows()).map((row) => row.subject)).toEqual(['meanwhile', 's']);
  });
});

describe('a send that fails', () => {
  test('waits as long as the platform says', async () => {
    await decide('s');
    const chat = recorder(() => failed(7_300));
    expect(await deliver(chat)).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([{ state: 'retrying', failure: 'too busy', next_attempt_at: START + 7_300 }]);
    room.clock.advance(7_299);
    expect(await deliver(chat)).toEqual({ sent: 0, failed: 0 });
    room.clock.advance(1);
    expect(await deliver(recorder())).toEqual({ sent: 1, failed: 0 });
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('waits one minute, then three times longer each time, and is given up after the seventh', async () => {
    await decide('s');
    const chat = recorder(() => failed());
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      expect(await deliver(chat)).toEqual({ sent: 0, failed: 1 });
      const [row] = await rows();
      waits.push(((row?.next_attempt_at ?? 0) - room.clock.now()) / MINUTE);
      room.clock.advance((row?.next_attempt_at ?? 0) - room.clock.now());
    }
    expect(waits).toEqual([1, 3, 9, 27, 81, 243]);
    expect(await deliver(chat)).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([
      { state: 'dead', attempts: 7, failure: 'too busy', reason: 'new', sent_at: null },
    ]);
    room.clock.advance(100_000 * MINUTE);
    expect(await deliver(chat)).toEqual({ sent: 0, failed: 0 });
    expect(chat.sent).toHaveLength(7);
    expect(new Set(chat.sent.map((outgoing) => outgoing.id)).size).toBe(1);
    expect(chat.sent.every((outgoing) => !outgoing.mayBeRepeat)).toBe(true);
  });

  test('because the platform asked to wait uses up no attempt, however often', async () => {
    await decide('s');
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      expect(await deliver(recorder(() => failed(1000)))).toEqual({ sent: 0, failed: 1 });
      room.clock.advance(1000);
    }
    expect(await rows()).toMatchObject([{ state: 'retrying', attempts: 0, failure: 'too busy' }]);
  });

  test('waits by its own attempts, not by how often the platform asked to wait', async () => {
    await decide('s');
    await deliver(recorder(() => failed(1000)));
    room.clock.advance(1000);
    await deliver(recorder(() => failed()));
    expect(await rows()).toMatchObject([{ attempts: 1, next_attempt_at: room.clock.now() + MINUTE }]);
  });

  test('is told as a problem: where, why, and whether anything is to be done', async () => {
    await decide('s');
    const problems = async (answer: SendOutcome) =>
      (await deliverDue(room.db, recorder(() => answer).platform, room.clock.now)).problems;
    const told = { code: 'DELIVERY_FAILED', where: 'console terminal', what: 'too busy' };
    expect(await problems(failed(0))).toEqual([
      { ...told, remedy: 'nothing to do: it is sent when the platform allows it' },
    ]);
    expect(await problems(failed())).toEqual([{ ...told, remedy: 'nothing to do if it passes: it is tried again' }]);
    await room.db.updateTable('delivery').set({ attempts: 6, next_attempt_at: START }).execute();
    const [last] = await problems(failed());
    expect(last).toMatchObject({ ...told, remedy: expect.stringContaining('given up after 7 attempts') });
  });

  test('and then succeeds still says why it was sent', async () => {
    await storedDelivery(room.db, subscriptionOf('terminal'), 's', { reason: 'new development' });
    await deliver(recorder(() => failed(0)));
    await deliver(recorder());
    expect(await rows()).toMatchObject([{ state: 'sent', reason: 'new development' }]);
  });

  test('does not hold up the others', async () => {
    for (const subject of ['a', 'b', 'c', 'd']) await decide(subject, START + subject.charCodeAt(0) - 200);
    const chat = recorder(({ message }) =>
      headline(message) === 'b' ? failed() : { kind: 'sent', platformMessageId: null },
    );
    expect(await deliver(chat)).toEqual({ sent: 3, failed: 1 });
    expect(titles(chat)).toEqual(['a', 'b', 'c', 'd']);
    expect((await rows()).map((row) => row.state)).toEqual(['sent', 'retrying', 'sent', 'sent']);
  });

  test('does not hold up the others even when the platform throws for it: that is a failed attempt', async () => {
    await decide('poison', START - 1);
    await decide('harmless', START);
    const chat = recorder(({ message }) => {
      if (headline(message) === 'poison') throw new Error('no such shard');
      return { kind: 'sent', platformMessageId: null };
    });
    expect(await deliver(chat)).toEqual({ sent: 1, failed: 1 });
    expect(titles(chat)).toEqual(['poison', 'harmless']);
    expect(await rows()).toMatchObject([
      { subject: 'poison', state: 'retrying', attempts: 1, failure: 'no such shard', next_attempt_at: START + MINUTE },
      { subject: 'harmless', state: 'sent' },
    ]);
  });
});

describe('a crash', () => {
  test('before the send began leaves the delivery as it was', async () => {
    await decide('s');
    room = await room.restart();
    const chat = recorder();
    expect(await deliver(chat)).toEqual({ sent: 1, failed: 0 });
    expect(chat.sent).toMatchObject([{ mayBeRepeat: false }]);
  });

  test('between the send and its record is delivered again, and said to be a repeat', async () => {
    await decide('s');
    await dieAfter('s');
    const killed = recorder();
    await expect(deliver(killed)).rejects.toThrow('the process was killed');
    await liveAgain();
    expect(await rows()).toMatchObject([{ state: 'sending', is_uncertain: 0 }]);
    const chat = recorder();
    expect(await deliver(chat)).toEqual({ sent: 1, failed: 0 });
    expect(chat.sent).toEqual([{ ...killed.sent[0], mayBeRepeat: true }]);
    expect(await rows()).toMatchObject([{ state: 'sent', is_uncertain: 0 }]);
  });

  test('makes a repeat of the message that was cut off only', async () => {
    await decide('done', START - 3);
    await decide('cut off', START - 2);
    await decide('waiting', START - 1);
    await dieAfter('cut off');
    await expect(deliver(recorder())).rejects.toThrow('the process was killed');
    await liveAgain();
    const chat = recorder();
    expect(await deliver(chat)).toEqual({ sent: 2, failed: 0 });
    expect(chat.sent.map(({ message, mayBeRepeat }) => [headline(message), mayBeRepeat])).toEqual([
      ['cut off', true],
      ['waiting', false],
    ]);
  });

  test.each([
    ['fails', failed()],
    ['is told to wait', failed(1000)],
  ])('is not forgotten when the attempt after it %s', async (_how, answer) => {
    await decide('s');
    await dieAfter('s');
    await expect(deliver(recorder())).rejects.toThrow('the process was killed');
    await liveAgain();
    await deliver(recorder(() => answer));
    room.clock.advance(MINUTE);
    const chat = recorder();
    await deliver(chat);
    expect(chat.sent).toMatchObject([{ mayBeRepeat: true }]);
  });
});
