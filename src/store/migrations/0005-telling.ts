/** Everything that a subscription may wish for, how a message is sent, what waits to be told together, and who changed what. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { columnTypes } from './column-types.ts';

export const telling: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await widenSubscription(db);
    await widenDelivery(db);
    await createWaiting(db);
    await createAudit(db);
    await createObjection(db);
  },
};

async function widenSubscription(db: Kysely<unknown>): Promise<void> {
  const table = db.schema.alterTable('subscription');
  await table.addColumn('space', 'text', (column) => column.notNull().defaultTo('')).execute();
  // The wishes beside the labels, as JSON.
  await table.addColumn('wishes', 'text', (column) => column.notNull().defaultTo('{}')).execute();
  await table.addColumn('state', 'text', (column) => column.notNull().defaultTo('active')).execute();
  await table.addColumn('state_reason', 'text').execute();
  await table.addColumn('state_at', 'bigint').execute();
  // The part of the calendar's address that nobody can guess.
  await table.addColumn('secret', 'text', (column) => column.notNull().defaultTo('')).execute();
}

async function widenDelivery(db: Kysely<unknown>): Promise<void> {
  const table = db.schema.alterTable('delivery');
  await table.addColumn('space', 'text', (column) => column.notNull().defaultTo('')).execute();
  await table.addColumn('how', 'text', (column) => column.notNull().defaultTo('post')).execute();
  // The delivery that it answers or changes.
  await table.addColumn('target_id', 'text').execute();
  await table.addColumn('mention', 'text').execute();
  await table.addColumn('is_quiet', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  // Lower goes first: alerts before digests.
  await table.addColumn('rank', 'integer', (column) => column.notNull().defaultTo(1)).execute();
  await db.schema
    .createIndex('delivery_sent_to')
    .on('delivery')
    .columns(['subscription_id', 'kind', 'created_at'])
    .execute();
  await db.schema.createIndex('delivery_by_subject').on('delivery').columns(['subject', 'kind']).execute();
  await db.schema.createIndex('delivery_by_target').on('delivery').column('target_id').execute();
}

async function createWaiting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('waiting')
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('story_key', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'bigint', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('mention', 'text')
    .addColumn('told_in', 'text')
    .addPrimaryKeyConstraint('waiting_once', ['subscription_id', 'story_key'])
    .execute();
  await db.schema.createIndex('waiting_due').on('waiting').columns(['told_in', 'due_at']).execute();
}

async function createAudit(db: Kysely<unknown>): Promise<void> {
  const { counted, asCounted } = columnTypes(db);
  await db.schema
    .createTable('audit')
    .addColumn('n', counted, asCounted)
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('change', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
}

async function createObjection(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('objection')
    .addColumn('entry_id', 'bigint', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('objection_once', ['entry_id', 'who'])
    .execute();
}
