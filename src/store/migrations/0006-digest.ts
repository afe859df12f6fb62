/** Digests with the instant at which they are due, and which entries only look back: those are told in no digest. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const digests: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('digest')
      .addColumn('subscription_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      // The local day whose digest it is.
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      // It tells of what was seen from then on.
      .addColumn('from_at', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('done_at', 'bigint')
      .addPrimaryKeyConstraint('digest_once', ['subscription_id', 'kind', 'day'])
      .execute();
    await db.schema.createIndex('digest_due').on('digest').columns(['state', 'due_at']).execute();
    await db.schema
      .alterTable('reading')
      .addColumn('is_background', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
