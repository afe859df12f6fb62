/** Keeps the scheduled events of a guild in step with the court dates ahead: made, moved and cancelled with them. */
import {
  type APIGuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  Routes,
} from 'discord.js';
import type { CourtDay } from '../desk.ts';
import { plain } from './card/markdown.ts';
import type { Outbox } from './send/outbox.ts';

const MOST_NAME = 100;
const MOST_DESCRIPTION = 1000;

/** Written at the end of a description: by it an event is known again, without keeping anything. */
function mark(key: string): string {
  return `Kept by Casewire: ${key}`;
}

/** What must be done so that the events say what is known; events of others are left alone. */
type Plan = {
  readonly make: readonly CourtDay[];
  readonly change: readonly { readonly id: string; readonly to: CourtDay }[];
  readonly cancel: readonly string[];
};

type Standing = Pick<
  APIGuildScheduledEvent,
  'id' | 'name' | 'description' | 'scheduled_start_time' | 'scheduled_end_time' | 'status'
>;

/** Only events that have not begun can be changed; a day that begins within the hour is left as it is. */
function planEvents(wanted: readonly CourtDay[], standing: readonly Standing[], now: number): Plan {
  const ahead = wanted.filter(({ startsAt }) => startsAt > now);
  const ours = standing.filter(({ status }) => status === GuildScheduledEventStatus.Scheduled);
  const byKey = new Map(ours.map((event) => [keyOf(event), event] as const).filter(([key]) => key !== null));
  const wantedKeys = new Set(ahead.map(({ key }) => key));
  return {
    make: ahead.filter(({ key }) => !byKey.has(key)),
    change: ahead.flatMap((to) => {
      const event = byKey.get(to.key);
      return event === undefined || says(event, to) ? [] : [{ id: event.id, to }];
    }),
    cancel: [...byKey].flatMap(([key, event]) => {
      // One whose day is past was held or not; it is no longer ours to cancel.
      const isPast = Date.parse(event.scheduled_start_time) <= now;
      return key === null || wantedKeys.has(key) || isPast ? [] : [event.id];
    }),
  };
}

function keyOf({ description }: Pick<Standing, 'description'>): string | null {
  return /Kept by Casewire: (\S+)$/.exec(description ?? '')?.[1] ?? null;
}

function says(event: Standing, to: CourtDay): boolean {
  const { name, description } = words(to);
  const isThen = Date.parse(event.scheduled_start_time) === to.startsAt;
  return isThen && event.name === name && event.description === description;
}

function words({ key, name, description }: CourtDay): { readonly name: string; readonly description: string } {
  const end = mark(key);
  return {
    name: plain(name).trim().slice(0, MOST_NAME).toWellFormed().trim() || 'Court date',
    description: `${plain(description)
      .slice(0, MOST_DESCRIPTION - end.length - 1)
      .toWellFormed()}\n${end}`,
  };
}

/** Brings one guild's events in step. Gives what could not be done, in words; null where all was. */
export async function syncEvents(
  outbox: Outbox,
  guild: string,
  wanted: readonly CourtDay[],
  now: number,
): Promise<string | null> {
  const listed = await outbox.call({ method: 'get', path: Routes.guildScheduledEvents(guild) });
  if (listed.kind !== 'ok') return listed.reason;
  const plan = planEvents(wanted, listed.data as Standing[], now);
  const calls = [
    // A second attempt would make a second event; what was lost is seen at the next look.
    ...plan.make.map(
      (day) => ({ method: 'post', path: Routes.guildScheduledEvents(guild), body: eventOf(day), once: true }) as const,
    ),
    ...plan.change.map(
      ({ id, to }) => ({ method: 'patch', path: Routes.guildScheduledEvent(guild, id), body: eventOf(to) }) as const,
    ),
    ...plan.cancel.map((id) => {
      const body = { status: GuildScheduledEventStatus.Canceled };
      return { method: 'patch', path: Routes.guildScheduledEvent(guild, id), body } as const;
    }),
  ];
  let trouble: string | null = null;
  for (const call of calls) {
    const outcome = await outbox.call(call);
    if (outcome.kind !== 'ok') trouble = outcome.reason;
  }
  return trouble;
}

function eventOf(day: CourtDay) {
  return {
    ...words(day),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    entity_type: GuildScheduledEventEntityType.External,
    scheduled_start_time: new Date(day.startsAt).toISOString(),
    scheduled_end_time: new Date(day.endsAt).toISOString(),
    entity_metadata: { location: plain(day.place).trim().slice(0, MOST_NAME).toWellFormed().trim() || 'Court' },
  };
}
