/** When a channel wants to be left alone, in its own zone. */
import type { Wishes } from './wishes.ts';

/** Zones are whole quarters of an hour away from UTC. */
const QUARTER_MS = 15 * 60_000;
/** Longer than any quiet span with a change of the clocks in it. */
const MOST_QUARTERS = 26 * 4;

/**
 * The instant (epoch ms) at which the quiet hours end that hold at `now`; null outside of them. Right across changes of the clocks: what counts is
 * what the clock on the wall shows.
 */
export function quietUntil({ quietHours, zone }: Pick<Wishes, 'quietHours' | 'zone'>, now: number): number | null {
  if (quietHours === null || quietHours.from === quietHours.to) return null;
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  const isQuiet = (at: number): boolean => isWithin(Number(hours.format(at)), quietHours.from, quietHours.to);
  if (!isQuiet(now)) return null;
  let at = Math.ceil((now + 1) / QUARTER_MS) * QUARTER_MS;
  for (let step = 0; step < MOST_QUARTERS && isQuiet(at); step += 1) at += QUARTER_MS;
  return at;
}

function isWithin(hour: number, from: number, to: number): boolean {
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
