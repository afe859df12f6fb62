/** Readings that are held for review, for they imply an impossible step: the reason, and who decided what about them. */
import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const held: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const table = db.schema.alterTable('reading');
    await table.addColumn('held', 'text').execute();
    await table.addColumn('held_state', 'text').execute();
    await table.addColumn('held_by', 'text').execute();
    await table.addColumn('held_at', 'bigint').execute();
    // Nearly every reading is held by nothing: the index leaves those out.
    await db.schema
      .createIndex('reading_held')
      .on('reading')
      .columns(['held_state', 'entry_id'])
      .where(sql<boolean>`held_state is not null`)
      .execute();
  },
};
