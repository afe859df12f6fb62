/** Things known about the case: each with a value, who says it, what it rests on, and which sources differ. */
import { z } from 'zod';
import {
  calendarDateSchema,
  idSchema,
  phrasingsSchema,
  sourceIdsSchema,
  speakersSchema,
  standingSchema,
  textSchema,
} from './seed-text.ts';

/** Versions of one point that cannot all be right. `use` is null where the record does not decide. */
export const conflictSchema = z.strictObject({
  point: textSchema,
  versions: z.array(z.strictObject({ says: textSchema, sources: sourceIdsSchema })).min(2),
  use: textSchema.nullable(),
  why: textSchema,
});

/** A source's error, kept with who made it. */
export const correctionSchema = z.strictObject({
  source: idSchema,
  said: textSchema,
  right: textSchema,
  /** Sources that show it. */
  because: sourceIdsSchema,
});

export const factSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(['number', 'relation', 'rule', 'record']),
  proceeding: idSchema.nullable(),
  /** The fact as one sentence in our own words, naming the speaker where it is one side's word. */
  statement: textSchema,
  /** The bare value, for lists of numbers: `$4.3 billion`. Null where the fact is no value. */
  value: textSchema.nullable(),
  speakers: speakersSchema,
  standing: standingSchema,
  /** From when it held, and until when; null where open or unknown. */
  since: calendarDateSchema.nullable(),
  until: calendarDateSchema.nullable(),
  sources: sourceIdsSchema,
  /** What a reader must know before using it. */
  care: textSchema.optional(),
  phrasings: phrasingsSchema.optional(),
  conflicts: z.array(conflictSchema),
  corrections: z.array(correctionSchema),
});

const sideSchema = z.strictObject({ speakers: speakersSchema, statement: textSchema, sources: sourceIdsSchema });

/** A disputed issue: what was alleged, what was answered, and whether any court decided it. */
export const claimSchema = z.strictObject({
  id: idSchema,
  proceeding: idSchema.nullable(),
  issue: textSchema,
  phrasings: phrasingsSchema.optional(),
  alleged: sideSchema.nullable(),
  answered: sideSchema.nullable(),
  decided: z.strictObject({
    outcome: z.enum(['never', 'partly', 'yes']),
    statement: textSchema,
    sources: sourceIdsSchema,
  }),
});

export type Conflict = z.infer<typeof conflictSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Claim = z.infer<typeof claimSchema>;

export const factsFileSchema = z.strictObject({
  facts: z.array(factSchema).min(1),
  claims: z.array(claimSchema),
  /** Points on which public reports contradict each other. */
  conflicts: z.array(conflictSchema),
});
