/** The small pieces that every seed file is made of: ids, non-empty text, and the list of sources that nothing may lack. */
import { z } from 'zod';
import { isCalendarDate, isZone } from '../calendar-day.ts';

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

/** A calendar date in a seed file. YAML must not have turned it into something else, so it is always text. */
export const calendarDateSchema = z.string().refine(isCalendarDate, {
  message: 'is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)',
});

export const calendarDaySchema = z.string().refine((text) => text.length === 10 && isCalendarDate(text), {
  message: 'is no calendar day (YYYY-MM-DD)',
});

export const zoneSchema = z.string().refine(isZone, { message: 'is no IANA time zone such as America/New_York' });

/**
 * How people ask for a thing, in our own words, so that a question can be matched by its nearest phrasing. Under `yes` and `no` stand questions
 * that are answered so; under `open` all others.
 */
export const phrasingsSchema = z.strictObject({
  open: z.array(textSchema).optional(),
  yes: z.array(textSchema).optional(),
  no: z.array(textSchema).optional(),
});

export type Phrasings = z.infer<typeof phrasingsSchema>;
