/** Indexes for what slash commands look up often. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** For what slash commands look up often. A link is looked up seldom, and an index on it would make every entry dearer to store. */
export const lookUps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createIndex('entry_by_time')
      .on('entry')
      .expression(sql`coalesce(published_at, first_seen_at)`)
      .execute();
    await db.schema.createIndex('reported_date_by_entry').on('reported_date').column('entry_id').execute();
    await db.schema.createIndex('reported_date_by_day').on('reported_date').columns(['case_id', 'day']).execute();
  },
};
