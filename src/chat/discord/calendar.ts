/** Looks after the scheduled events of every guild: where there is nothing to keep and nothing was kept, Discord is not asked. */
import type { CourtDay } from '../desk.ts';
import { syncEvents } from './scheduled-events.ts';
import type { Outbox } from './send/outbox.ts';

export type Calendar = {
  /** Brings the events of these guilds in step, one guild after the other. */
  readonly sync: (guilds: readonly string[]) => Promise<void>;
};

/** The court dates ahead that somebody in a guild is reminded of; null where there was none lately, so that nothing can have been kept. */
export type CourtDays = (guild: string) => Promise<readonly CourtDay[] | null>;

type Hooks = {
  readonly courtDays: CourtDays;
  readonly note: (what: string) => void;
};

/** `now` gives epoch milliseconds. */
export function openCalendar(outbox: Outbox, { courtDays, note }: Hooks, now: () => number): Calendar {
  // Guilds that were looked at and hold no event of ours.
  const empty = new Set<string>();
  const syncOne = async (guild: string): Promise<void> => {
    const wanted = await courtDays(guild);
    if (wanted === null || (wanted.length === 0 && empty.has(guild))) return;
    const trouble = await syncEvents(outbox, guild, wanted, now());
    if (trouble !== null) note(`scheduled events of ${guild}: ${trouble}`);
    if (wanted.length === 0 && trouble === null) empty.add(guild);
    else empty.delete(guild);
  };
  return {
    sync: async (guilds) => {
      for (const guild of guilds) await syncOne(guild);
    },
  };
}
