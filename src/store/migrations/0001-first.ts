/** The tables as they began: feeds, entries, stories, subscriptions, deliveries. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { columnTypes } from './column-types.ts';

type AnyDb = Kysely<unknown>;

async function createFeedTables(db: AnyDb): Promise<void> {
  const { counted, asCounted } = columnTypes(db);
  await db.schema
    .createTable('feed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('validator_url', 'text')
    .addColumn('body_hash', 'text')
    .addColumn('keyed_by', 'text', (column) => column.notNull())
    .addColumn('baseline_at', 'bigint')
    .addColumn('last_polled_at', 'bigint')
    .addColumn('last_ok_at', 'bigint')
    .addColumn('last_new_at', 'bigint')
    .addColumn('usual_gap_ms', 'bigint')
    .addColumn('next_poll_at', 'bigint')
    .addColumn('next_because', 'text', (column) => column.notNull())
    .addColumn('adaptive_ms', 'bigint')
    .addColumn('retry_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failing_since', 'bigint')
    .addColumn('problem_code', 'text')
    .addColumn('problem_text', 'text')
    .addColumn('was_told', 'integer', (column) => column.notNull())
    .addColumn('is_gone', 'integer', (column) => column.notNull())
    .addColumn('is_moved', 'integer', (column) => column.notNull())
    .addColumn('shrunk_polls', 'integer', (column) => column.notNull())
    .addColumn('moved_to', 'text')
    .addColumn('moved_since', 'bigint')
    .addColumn('hub', 'text')
    .addColumn('topic', 'text')
    .addColumn('entry_count', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('fetch')
    .addColumn('id', counted, asCounted)
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('took_ms', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('status', 'integer')
    .addColumn('code', 'text')
    .addColumn('what', 'text')
    .addColumn('in_document', 'integer')
    .addColumn('new_entries', 'integer', (column) => column.notNull())
    .execute();
}

async function createEntryTable(db: AnyDb): Promise<void> {
  const { counted, asCounted } = columnTypes(db);
  await db.schema
    .createTable('entry')
    .addColumn('id', counted, asCounted)
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('guid', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('link', 'text')
    .addColumn('canonical_link', 'text')
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('is_baseline', 'integer', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'bigint')
    .addUniqueConstraint('entry_identity', ['feed_id', 'key'])
    .execute();
}

async function createHubTable(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('hub')
    .addColumn('feed_id', 'text', (column) => column.primaryKey())
    .addColumn('hub', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .execute();
}

async function createStoryTables(db: AnyDb): Promise<void> {
  const { counted, asCounted, double } = columnTypes(db);
  await db.schema
    .createTable('story')
    .addColumn('id', counted, asCounted)
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('first_at', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('story_identity', ['case_id', 'key'])
    .execute();
  await db.schema
    .createTable('reading')
    .addColumn('entry_id', 'integer', (column) => column.notNull().references('entry.id'))
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('relevant', 'integer', (column) => column.notNull())
    .addColumn('relevance', double, (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('labels', 'text', (column) => column.notNull())
    .addColumn('confidence', double, (column) => column.notNull())
    .addColumn('evidence', 'text', (column) => column.notNull())
    .addColumn('story_id', 'integer', (column) => column.references('story.id'))
    .addPrimaryKeyConstraint('reading_identity', ['entry_id', 'case_id'])
    .execute();
  await db.schema
    .createTable('reported_date')
    .addColumn('id', counted, asCounted)
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'integer', (column) => column.notNull().references('story.id'))
    .addColumn('entry_id', 'integer', (column) => column.notNull().references('entry.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('precision', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ahead', 'integer', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .execute();
}

async function createDeliveryTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('labels', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subscription_id', 'text', (column) => column.notNull().references('subscription.id'))
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('platform_message_id', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('is_uncertain', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_attempt_at', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addUniqueConstraint('delivery_once', ['subscription_id', 'kind', 'subject', 'revision'])
    .execute();
}

async function createIndexes(db: AnyDb): Promise<void> {
  await db.schema.createIndex('entry_by_guid').on('entry').columns(['feed_id', 'guid']).execute();
  await db.schema.createIndex('entry_by_title').on('entry').columns(['feed_id', 'title']).execute();
  await db.schema.createIndex('fetch_by_feed').on('fetch').columns(['feed_id', 'id']).execute();
  await db.schema.createIndex('reading_by_story').on('reading').column('story_id').execute();
  await db.schema.createIndex('story_by_time').on('story').columns(['case_id', 'last_at']).execute();
  await db.schema.createIndex('delivery_due').on('delivery').columns(['state', 'next_attempt_at']).execute();
}

export const first: Migration = {
  async up(db: AnyDb): Promise<void> {
    await createFeedTables(db);
    await createEntryTable(db);
    await createHubTable(db);
    await createStoryTables(db);
    await createDeliveryTables(db);
    await createIndexes(db);
  },
};
