/** What we asked of WebSub hubs, and until when they have promised to call. */
import type { Db } from '../database.ts';

/** Instants are epoch milliseconds. */
export type HubSubscription = {
  readonly feedId: string;
  readonly hub: string;
  readonly topic: string;
  /** The unguessable end of our callback address. */
  readonly token: string;
  readonly secret: string;
  readonly state: 'asked' | 'active' | 'denied';
  readonly askedAt: number;
  readonly leaseUntil: number | null;
};

/** All of them, by feed. */
export async function readHubs(db: Db): Promise<Map<string, HubSubscription>> {
  const rows = await db.selectFrom('hub').selectAll().execute();
  return new Map(rows.map((row) => [row.feed_id, fromRow(row)]));
}

/** The one whose callback ends in this token, or null. */
export async function hubByToken(db: Db, token: string): Promise<HubSubscription | null> {
  const row = await db.selectFrom('hub').selectAll().where('token', '=', token).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Writes one whole. */
export async function writeHub(db: Db, hub: HubSubscription): Promise<void> {
  const row = {
    hub: hub.hub,
    topic: hub.topic,
    token: hub.token,
    secret: hub.secret,
    state: hub.state,
    asked_at: hub.askedAt,
    lease_until: hub.leaseUntil,
  };
  await db
    .insertInto('hub')
    .values({ feed_id: hub.feedId, ...row })
    .onConflict((conflict) => conflict.column('feed_id').doUpdateSet(row))
    .execute();
}

function fromRow(row: {
  feed_id: string;
  hub: string;
  topic: string;
  token: string;
  secret: string;
  state: string;
  asked_at: number;
  lease_until: number | null;
}): HubSubscription {
  return {
    feedId: row.feed_id,
    hub: row.hub,
    topic: row.topic,
    token: row.token,
    secret: row.secret,
    state: row.state as HubSubscription['state'],
    askedAt: row.asked_at,
    leaseUntil: row.lease_until,
  };
}
