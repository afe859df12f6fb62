/** The process is killed again and again in the middle of a fan-out: every channel gets its message, and only one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../../src/store/database.ts';
import { addDelivery } from '../../src/store/telling/delivery-rows.ts';
import { addSubscription } from '../../src/store/telling/subscription-rows.ts';
import { seededDice } from '../property/any-text.ts';
import { projectRoot, temporaryFolder, until } from '../support/casewire.ts';
import { startDiscord } from '../support/discord/stand-in.ts';
import { messageOf, subscriptionOf } from '../support/rows.ts';

const CHANNELS = 200;
const KILLS = 20;

test('killed at 20 random points of a fan-out to 200 channels, every channel has exactly one message', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'casewire.db');
  const discord = await startDiscord();
  const guild = discord.addGuild('Readers');
  const channels = Array.from({ length: CHANNELS }, () => discord.addChannel(guild, 0));
  const children: ChildProcess[] = [];
  try {
    const { db, close } = await openForWriting(file);
    for (const channel of channels) {
      const subscription = subscriptionOf(channel, { platform: 'discord', space: guild });
      await addSubscription(db, subscription);
      const alert = {
        kind: 'alert',
        subject: 's',
        revision: 1,
        message: messageOf('Judge rules'),
        reason: 'a test',
      } as const;
      await addDelivery(db, subscription, alert, Date.now());
    }
    await close();
    const start = (): ReturnType<typeof startChild> => {
      const child = startChild(file, discord.apiUrl, discord.token);
      children.push(child.child);
      return child;
    };
    const dice = seededDice(20);
    // The next one gets ready while this one works.
    let next = start();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const current = next;
      next = start();
      await current.go();
      const point = Math.floor(((kill - 1 + dice()) / KILLS) * CHANNELS);
      await until(`message ${point}`, () => discord.world.messages.size >= point || current.isOver());
      await current.kill();
    }
    await next.go();
    await until('the end', () => next.isOver());
    const counts = channels.map((channel) => discord.messagesIn(channel).length);
    expect(counts).toEqual(channels.map(() => 1));
    // Some were sent twice: Discord gave the first message back.
    expect(discord.violations).toEqual([]);
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await discord.close();
    folder.remove();
  }
}, 240_000);

function startChild(file: string, apiUrl: string, token: string) {
  const script = join(projectRoot, 'test/support/discord/fan-out.ts');
  const child = spawn(process.execPath, [script, file, apiUrl, token], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(file), 'compiled') },
  });
  let said = '';
  let isOver = false;
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      isOver = true;
      resolve();
    });
  });
  return {
    child,
    isOver: () => isOver,
    go: async () => {
      await until('the process to be ready', () => said.includes('ready'));
      child.stdin.write('go\n');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
