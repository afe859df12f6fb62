/** What a subscription may wish for beside its labels: how sure, how soon, when not, and who is called. */
import { z } from 'zod';
import { labels } from '../news/label/labels.ts';

/** At once, folded once an hour, or in a digest. Any mix. */
export const paces = ['now', 'hourly', 'daily', 'weekly'] as const;
export type Pace = (typeof paces)[number];

/** Monday first, as digests are dated. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const hourSchema = z.int().min(0).max(23);

export const wishesSchema = z.object({
  /** `confirmed`: only what a court or agency published itself. */
  leastStanding: z.enum(['reported', 'confirmed']).default('reported'),
  /** How many outlets must report a story before it is told. */
  minOutlets: z.int().min(1).max(10).default(1),
  paces: z.array(z.enum(paces)).min(1).default(['now', 'weekly']),
  /** An IANA zone: digests and quiet hours are meant in it. */
  zone: z.string().default('UTC'),
  digestDay: z.enum(weekdays).default('monday'),
  digestHour: hourSchema.default(9),
  /** From one full hour to another in the zone, over midnight where `from` is later; null for none. */
  quietHours: z.object({ from: hourSchema, to: hourSchema }).nullable().default(null),
  /** The platform's id of a role or group to call, per label. */
  mentions: z.partialRecord(z.enum(labels), z.string()).default({}),
  /** True puts later coverage of a story into its thread, false counts it on the card. */
  threads: z.boolean().default(true),
  /** At most so many alerts in an hour, the rest folded into one card; null for no such limit. */
  maxPerHour: z.int().min(1).max(100).nullable().default(null),
  /** True sends a digest that says so when nothing happened. */
  emptyDigests: z.boolean().default(true),
  /** True reminds of dates ahead: seven days and one day before, at the hour of the digest. */
  reminders: z.boolean().default(true),
});

export type Wishes = z.infer<typeof wishesSchema>;

export const defaultWishes: Wishes = wishesSchema.parse({});
