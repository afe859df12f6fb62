/** One court file (or agency settlement) within the followed affair, and how it stands. */
import { z } from 'zod';
import { calendarDateSchema, idSchema, sourceIdsSchema, textSchema, zoneSchema } from './seed-text.ts';

export const proceedingSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(['civil', 'criminal', 'administrative']),
  /** True for the one proceeding that the case is named after. */
  main: z.boolean(),
  /** Ids out of people.yaml. */
  plaintiffs: z.array(idSchema).min(1),
  defendants: z.array(idSchema).min(1),
  /** Null for an agency settlement, which has no court. */
  court: z.strictObject({ name: textSchema, zone: zoneSchema }).nullable(),
  judges: z.array(idSchema),
  docketNumber: textSchema.nullable(),
  /** Other spellings of the docket number. */
  docketAliases: z.array(textSchema),
  standing: z.strictObject({
    posture: z.enum(['pending', 'stayed', 'dismissed', 'settled', 'sentenced']),
    since: calendarDateSchema,
    /** One or two sentences in our own words: how it ended or where it is. */
    summary: textSchema,
    sources: sourceIdsSchema,
  }),
  /** What could still come, or what is not known about the end. */
  openPoints: z.array(textSchema),
  sources: sourceIdsSchema,
});

export type Proceeding = z.infer<typeof proceedingSchema>;

/** A matter that shares names with the case and is not part of it. */
const lookAlikeSchema = z.strictObject({
  name: textSchema,
  /** Words in a headline that point to it: docket numbers, parties, places. */
  signs: z.array(textSchema).min(1),
  why: textSchema,
});

export const caseFileSchema = z.strictObject({
  id: idSchema,
  /** Short name: `SEC v. Binance`. */
  name: textSchema,
  title: textSchema,
  /** The zone in which the case's days are counted. */
  zone: zoneSchema,
  /** The day for which the facts were last checked. */
  asOf: calendarDateSchema,
  summary: textSchema,
  proceedings: z.array(proceedingSchema).min(1),
  lookAlikes: z.array(lookAlikeSchema),
});
