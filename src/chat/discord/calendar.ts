/** Looks after the scheduled events of every guild: where there is nothing to keep and nothing was kept, Discord is not asked. */
import type { CourtDay } from '../desk.ts';
import { syncEvents } from './scheduled-events.ts';
import type { Outbox } from './send/outbox.ts';

export type Calendar = {
  /** Brings the events of these guilds in step, one guild after the other. */
  readonly sync: (guilds: readonly string[]) => Promise<void>;
};

type Hooks = {
  readonly courtDays: (guild: string) => Promise<readonly CourtDay[]>;
  readonly note: (what: string) => void;
};

/** `now` gives epoch milliseconds. */
export function openCalendar(outbox: Outbox, { courtDays, note }: Hooks, now: () => number): Calendar {
  // Guilds that were looked at and hold no event of ours.
  const empty = new Set<string>();
  return {
    sync: async (guilds) => {
      for (const guild of guilds) {
        const wanted = await courtDays(guild);
        if (wanted.length === 0 && empty.has(guild)) continue;
        const trouble = await syncEvents(outbox, guild, wanted, now());
        if (trouble !== null) note(`scheduled events of ${guild}: ${trouble}`);
        else if (wanted.length === 0) empty.add(guild);
        if (wanted.length > 0) empty.delete(guild);
      }
    },
  };
}
