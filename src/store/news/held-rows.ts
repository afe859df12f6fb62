/** Readings that are held for review, and what people decided about them. */
import type { Label } from '../../news/label/labels.ts';
import type { Db } from '../database.ts';

export const heldStates = ['held', 'accepted', 'rejected'] as const;
export type HeldState = (typeof heldStates)[number];

/** One held report. `at` is when it was first seen; `by` and `decidedAt` are null until somebody decided. Times are epoch ms. */
export type HeldItem = {
  readonly entryId: number;
  readonly caseId: string;
  readonly title: string;
  readonly outlet: string;
  readonly link: string | null;
  readonly label: Label;
  readonly at: number;
  readonly because: string;
  readonly state: HeldState;
  readonly by: string | null;
  readonly decidedAt: number | null;
};

/** Marks a stored reading as held, or as decided along with its story. */
export async function holdReading(
  db: Db,
  { entryId, caseId }: { readonly entryId: number; readonly caseId: string },
  held: { readonly because: string; readonly state: HeldState; readonly by: string | null; readonly at: number | null },
): Promise<void> {
  await db
    .updateTable('reading')
    .set({ held: held.because, held_state: held.state, held_by: held.by, held_at: held.at })
    .where('entry_id', '=', entryId)
    .where('case_id', '=', caseId)
    .execute();
}

/** What was decided about a report of this story before; null where nothing was. A later decision counts. */
export async function storyDecision(db: Db, storyId: number): Promise<Exclude<HeldState, 'held'> | null> {
  const row = await db
    .selectFrom('reading')
    .select('held_state')
    .where('story_id', '=', storyId)
    .where('held_state', 'in', ['accepted', 'rejected'])
    .orderBy('held_at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : (row.held_state as Exclude<HeldState, 'held'>);
}

/** Reports about a case that were held, newest first: those nobody decided on, or every one. */
export async function heldItems(db: Db, caseId: string, which: 'open' | 'all', limit: number): Promise<HeldItem[]> {
  const states = which === 'open' ? (['held'] as const) : heldStates;
  const rows = await heldQuery(db, states)
    .where('reading.case_id', '=', caseId)
    .orderBy('entry.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(itemOf);
}

/** Every held report of these stored numbers, whatever was decided; one for each case that holds it. */
export async function heldReadings(db: Db, entryId: number): Promise<HeldItem[]> {
  const rows = await heldQuery(db, heldStates).where('entry.id', '=', entryId).orderBy('reading.case_id').execute();
  return rows.map(itemOf);
}

/** How many reports of a case wait for somebody to look at them. */
export async function heldCount(db: Db, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('reading')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('held_state', '=', 'held')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function heldQuery(db: Db, states: readonly HeldState[]) {
  return db
    .selectFrom('reading')
    .innerJoin('entry', 'entry.id', 'reading.entry_id')
    .select(['entry.id', 'entry.title', 'entry.outlet', 'entry.link', 'entry.first_seen_at'])
    .select([
      'reading.case_id',
      'reading.label',
      'reading.held',
      'reading.held_state',
      'reading.held_by',
      'reading.held_at',
    ])
    .where('reading.held_state', 'in', states);
}

type HeldRow = Awaited<ReturnType<ReturnType<typeof heldQuery>['execute']>>[number];

function itemOf(row: HeldRow): HeldItem {
  return {
    entryId: row.id,
    caseId: row.case_id,
    title: row.title,
    outlet: row.outlet,
    link: row.link,
    label: row.label as Label,
    at: row.first_seen_at,
    because: row.held ?? '',
    state: row.held_state as HeldState,
    by: row.held_by,
    decidedAt: row.held_at,
  };
}
