/** Every change of the tables, in order, by name. A migration that has been released is never edited. */
import type { Migration } from 'kysely/migration';
import { first } from './migrations/0001-first.ts';
import { lookUps } from './migrations/0002-look-ups.ts';
import { telling } from './migrations/0005-telling.ts';
import { digests } from './migrations/0006-digest.ts';
import { held } from './migrations/0007-held.ts';
import { caseDates } from './migrations/0008-case-dates.ts';

/** By name; Kysely applies them in the order of their names and remembers which are done. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-look-ups': lookUps,
  '0005-telling': telling,
  '0006-digest': digests,
  '0007-held': held,
  '0008-case-dates': caseDates,
};
