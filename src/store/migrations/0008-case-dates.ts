/** Court dates that reports brought, as they stand. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const caseDates: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('case_date')
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      // The day that stands.
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('is_vacated', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      // Everything that is known of it, as JSON.
      .addColumn('known', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_date_identity', ['case_id', 'id'])
      .execute();
    await db.schema.createIndex('case_date_ahead').on('case_date').columns(['case_id', 'day']).execute();
  },
};
