/** What happened when, and the case's court dates with their moves. */
import { z } from 'zod';
import { conflictSchema, correctionSchema } from './fact.ts';
import {
  calendarDateSchema,
  calendarDaySchema,
  idSchema,
  phrasingsSchema,
  sourceIdsSchema,
  speakersSchema,
  standingSchema,
  textSchema,
  zoneSchema,
} from './seed-text.ts';

export const timelineTypes = [
  'complaint',
  'filing',
  'hearing',
  'order',
  'ruling',
  'settlement',
  'plea',
  'sentencing',
  'notice',
  'dismissal',
  'pardon',
  'enforcement',
  'custody',
  'discovery',
  'personnel',
  'business',
  'inquiry',
  'report',
  'launch',
] as const;

export const timelineEntrySchema = z.strictObject({
  id: idSchema,
  date: calendarDateSchema,
  /** Last day of a span. */
  until: calendarDateSchema.optional(),
  precision: z.enum(['day', 'month', 'year']),
  /** True where sources disagree about the day. */
  disputedDate: z.boolean(),
  type: z.enum(timelineTypes),
  /** The step in court, where the type alone does not tell it: a stay, or how final a dismissal is. */
  step: z
    .enum([
      'trial',
      'stay',
      'end of the stay',
      'appeal',
      'dismissal with prejudice',
      'dismissal without prejudice',
      'costs',
      'unsealing',
    ])
    .optional(),
  /** Null for what belongs to no followed proceeding. */
  proceeding: idSchema.nullable(),
  /** One sentence in our own words. */
  what: textSchema,
  /** More, for whoever asks: what each side claimed. */
  detail: textSchema.optional(),
  phrasings: phrasingsSchema.optional(),
  speakers: speakersSchema,
  standing: standingSchema,
  status: z.enum(['happened', 'superseded', 'moved', 'vacated']),
  sources: sourceIdsSchema,
  corrections: z.array(correctionSchema),
  conflicts: z.array(conflictSchema),
});

/** One setting of a court date: the day, and what became of it. */
const settingSchema = z.strictObject({
  day: calendarDaySchema,
  status: z.enum(['scheduled', 'moved', 'held', 'vacated']),
  /** When it was set, and when that changed; null where not known. */
  setOn: calendarDaySchema.nullable(),
  changedOn: calendarDaySchema.nullable(),
  sources: sourceIdsSchema,
});

export const caseDateSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['hearing', 'sentencing', 'deadline', 'trial', 'conference', 'report']),
  proceeding: idSchema,
  zone: zoneSchema,
  what: textSchema,
  /** Settings in the order in which they were made; only the last may be scheduled or held. */
  chain: z.array(settingSchema).min(1),
  /** Days that a source gave wrongly, kept so that nobody is told them as fact. */
  reportedInError: z.array(z.strictObject({ day: calendarDaySchema, source: idSchema, note: textSchema })),
});

export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type CaseDate = z.infer<typeof caseDateSchema>;

export const timelineFileSchema = z.strictObject({
  timeline: z.array(timelineEntrySchema).min(1),
  dates: z.array(caseDateSchema),
});
