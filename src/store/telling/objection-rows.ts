/** Reports of which somebody said that they are not about the case: the material for reviewing the rules. */
import type { Db } from '../database.ts';

/** Keeps that somebody objects; the same person's second objection to a report changes nothing. */
export async function addObjection(
  db: Db,
  { entryId, who, at }: { readonly entryId: number; readonly who: string; readonly at: number },
): Promise<void> {
  await db
    .insertInto('objection')
    .values({ entry_id: entryId, who, at })
    .onConflict((conflict) => conflict.columns(['entry_id', 'who']).doNothing())
    .execute();
}

export type Objection = {
  readonly entryId: number;
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  /** How many people object. */
  readonly people: number;
  /** When the first of them did, epoch ms. */
  readonly since: number;
};

/** Every report that somebody objects to, the one with the most objections first. */
export async function readObjections(db: Db): Promise<Objection[]> {
  const rows = await db
    .selectFrom('objection')
    .innerJoin('entry', 'entry.id', 'objection.entry_id')
    .select((select) => [
      'entry.id',
      'entry.title',
      'entry.outlet',
      'entry.link',
      select.fn.count<number>('objection.who').as('people'),
      select.fn.min<number>('objection.at').as('since'),
    ])
    .groupBy(['entry.id', 'entry.title', 'entry.outlet', 'entry.link'])
    .orderBy('people', 'desc')
    .orderBy('entry.id')
    .execute();
  return rows.map(({ id, title, outlet, link, people, since }) => ({
    entryId: id,
    title,
    outlet,
    link,
    people: Number(people),
    since: Number(since),
  }));
}
