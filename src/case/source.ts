/** Where knowledge comes from: the seed documents and the public record, each with what it covers and what it gets wrong. */
import { z } from 'zod';
import { calendarDateSchema, idSchema, textSchema } from './seed-text.ts';

export const sourceSchema = z.strictObject({
  id: idSchema,
  /** The name people see in an answer, short: `CoinGape, March 2024`. */
  name: textSchema,
  kind: z.enum(['seed', 'record']),
  publisher: textSchema,
  publisherKind: z.enum(['court', 'agency', 'company', 'wire', 'newspaper', 'trade-press', 'rewrite', 'mixed']),
  /** The day the document speaks for; a seed carries no date of its own, so there it is fitted from the text. */
  date: calendarDateSchema,
  /** Last day of a fitted or reported span. */
  until: calendarDateSchema.optional(),
  /** A: court document read. B: two or more reputable reports. C: one secondary report. U: not confirmed. Null for seeds. */
  certainty: z.enum(['A', 'B', 'C', 'U']).nullable(),
  covers: textSchema,
  /** Where it can be looked up, as given by the record: docket entries and site addresses. */
  references: z.array(textSchema),
  /** Known errors and gaps of this source. */
  errors: z.array(textSchema),
});

export type Source = z.infer<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
