/** The small pieces that every seed file is made of: ids, non-empty text, and the list of sources that nothing may lack. */
import { z } from 'zod';

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, { message: 'is no id (letters, digits, - _ .)' });

export const textSchema = z.string().trim().min(1, { message: 'must not be empty' });

/** Ids out of sources.yaml; at least one, for no fact stands without a source. */
export const sourceIdsSchema = z.array(idSchema).min(1, { message: 'needs at least one source id' });

/** Who says a thing: ids out of people.yaml, or one of the general speakers. At least one. */
export const speakersSchema = z.array(idSchema).min(1, { message: 'needs at least one speaker' });

/** Speakers that are no single person or organisation of the case. */
export const generalSpeakers: readonly string[] = ['court', 'reporter', 'data-provider', 'record'];

/**
 * What a statement rests on. `decided`: a court ruled so. `agreed`: the sides settled or stipulated it. `recorded`: a court or
 * agency record shows that it took place. `alleged` and `denied`: one side's word. `reported`: a journalist's or data provider's word.
 */
export const standingSchema = z.enum(['decided', 'agreed', 'recorded', 'alleged', 'denied', 'reported']);
