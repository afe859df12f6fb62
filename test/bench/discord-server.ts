/** The loopback Discord in a process of its own, for the bench: so many channels, Discord's own limits, and a person who asks for the status. */
import { until } from '../support/casewire.ts';
import type { Limits } from '../support/discord/limits.ts';
import { startDiscord } from '../support/discord/stand-in.ts';
import { textsOf } from '../support/discord/world.ts';

/** As Discord's examples and documentation have them. */
const realLimits: Limits = { bucketLimit: 5, bucketWindowMs: 5000, globalPerSecond: 50 };

const count = Number(process.argv[2]);
const discord = await startDiscord({ limits: realLimits });
const guilds = Array.from({ length: Math.ceil(count / 500) }, (_, index) => discord.addGuild(`Guild ${index}`));
const channels = Array.from({ length: count }, (_, index) => ({
  guild: guilds[index % guilds.length] ?? '',
  id: discord.addChannel(guilds[index % guilds.length] ?? '', 0),
}));
const person = { id: '100000000000000001', permissions: 1n << 10n };

/** Milliseconds until the answer is there. */
async function askStatus(): Promise<number> {
  const begun = performance.now();
  const asked = discord.people.type(person, channels[0]?.id ?? '', 'status');
  await until('the status', () => asked.state === 'answered');
  return performance.now() - begun;
}

/** Channels whose messages are not in the order of their numbers. */
function disordered(): number {
  return channels.filter(({ id }) => {
    const numbers = discord
      .messagesIn(id)
      .map(({ body }) => Number(/Number (\d+)/.exec(textsOf(body).join())?.[1] ?? -1));
    return numbers.some((number, index) => number !== index + 1);
  }).length;
}

process.on('message', (asked: string) => {
  if (asked === 'status') void askStatus().then((ms) => process.send?.({ status: ms }));
  if (asked === 'report') {
    const times = [...discord.world.messages.values()].map(({ at }) => at);
    process.send?.({
      messages: times.length,
      tookMs: Math.max(...times) - Math.min(...times),
      limited: discord.statuses.get(429) ?? 0,
      disordered: disordered(),
      violations: discord.violations.length,
    });
  }
  if (asked === 'stop') void discord.close().then(() => process.exit(0));
});
process.send?.({ apiUrl: discord.apiUrl, token: discord.token, channels });
