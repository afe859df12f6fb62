/** What was sent and why, read back for whoever goes through a history. */
import type { Db } from '../database.ts';
import type { DeliveryKind } from './delivery-rows.ts';

/** What a delivery is about: `subject` is the story's key, the date's or the digest's day. */
export type DeliveryMatter = { readonly kind: DeliveryKind; readonly subject: string; readonly reason: string };

/** What a delivery of this id is about. Throws for an unknown id. */
export async function deliveryMatter(db: Db, id: string): Promise<DeliveryMatter> {
  const row = await db
    .selectFrom('delivery')
    .select(['kind', 'subject', 'reason'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, kind: row.kind as DeliveryKind };
}

/** What an entry was read as for a case, and the key of its story; `story` is null where it is not about the case. */
export type PlacedEntry = { readonly entryKey: string; readonly feedId: string; readonly story: string | null };

/** Every entry with its story in a case, in the order in which they came in. */
export async function placedEntries(db: Db, caseId: string): Promise<PlacedEntry[]> {
  return db
    .selectFrom('entry')
    .innerJoin('reading', 'reading.entry_id', 'entry.id')
    .leftJoin('story', 'story.id', 'reading.story_id')
    .select(['entry.key as entryKey', 'entry.feed_id as feedId', 'story.key as story'])
    .where('reading.case_id', '=', caseId)
    .orderBy('entry.id')
    .execute();
}
