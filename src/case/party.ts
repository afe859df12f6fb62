/** People and organisations of a case, with every name the news gives them. */
import { z } from 'zod';
import { idSchema, sourceIdsSchema, textSchema } from './seed-text.ts';

const namedSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The name for running text: `the SEC`, `Zhao`. */
  shortName: textSchema,
  /** Names that mean this one wherever they stand. */
  aliases: z.array(textSchema),
  /** Names that mean this one only where the text is already about the case: `the agency`, `Lee`. */
  weakAliases: z.array(textSchema),
  misspellings: z.array(textSchema),
  /**
   * What it is to the followed proceedings. `defendant` and `plaintiff` are parties; `agency` acts in a linked proceeding; `court` is a
   * judge; `affiliate` belongs to a party; `other` is named in the case without being one of these.
   */
  side: z.enum(['plaintiff', 'defendant', 'agency', 'court', 'affiliate', 'other']),
  role: textSchema,
  sources: sourceIdsSchema,
  /** What the sources say wrongly or differently about it. */
  care: textSchema.optional(),
});

export type Party = z.infer<typeof namedSchema> & { readonly isPerson: boolean };

export const peopleFileSchema = z.strictObject({
  organisations: z.array(namedSchema).min(1),
  people: z.array(namedSchema),
});
