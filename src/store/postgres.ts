/** Opens a PostgreSQL database: one connection that holds the writer's lock, and clear words when it cannot. */
import { Kysely, PostgresDialect } from 'kysely';
import { type ClientBase, Pool, types } from 'pg';
import { ProblemError, problemError } from '../problem.ts';
import { bringUpToDate, refuseOther } from './migrate.ts';
import { shownPlace } from './place.ts';
import type { OpenDatabase, Tables } from './tables.ts';

/** Two numbers that name the writer's lock among the advisory locks of the database. */
const WRITER = [0x6361_7365, 1] as const;

const CONNECT_TIMEOUT_MS = 10_000;
const LOCK_WAIT_MS = 1500;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Opens the database for writing and brings its tables up to date. The one connection holds an advisory lock, so that two processes never
 * write at once; a connection that breaks is made anew with the next query, and with it the lock.
 * Raises a ProblemError (DB_LOCKED, DB_UNREACHABLE, DB_UNWRITABLE, DB_NEWER).
 */
export async function openPostgresForWriting(address: string): Promise<OpenDatabase> {
  const where = shownPlace(address);
  const { db, close } = openPool(address, (client) => holdLock(client, where));
  try {
    await bringUpToDate(db, where);
  } catch (error) {
    await close();
    throw openProblem(where, error);
  }
  return { db, close };
}

/** Opens an up-to-date database beside a running bot; nothing can be written through it. */
export async function openPostgresForReading(address: string): Promise<OpenDatabase> {
  const where = shownPlace(address);
  const { db, close } = openPool(address, async (client) => {
    await client.query('set default_transaction_read_only = on');
  });
  try {
    await refuseOther(db, where);
  } catch (error) {
    await close();
    throw openProblem(where, error);
  }
  return { db, close };
}

function openPool(address: string, onConnect: (client: ClientBase) => Promise<void>): OpenDatabase {
  const pool = new Pool({
    connectionString: address,
    // One at a time, as on SQLite: what is decided on what was read stays true until it is written.
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: `casewire ${process.pid}`,
    types: { getTypeParser: typeParser },
    // Waited for, whatever its type says: a connection without the lock is refused.
    onConnect: onConnect as (client: ClientBase) => void,
  });
  // A connection that breaks while nobody uses it: the next query makes a new one, or says why it cannot.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}

const INT8 = 20;
const NUMERIC = 1700;

/** Counts and instants are numbers, as on SQLite: none of ours comes near 2^53. */
const typeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === INT8 || oid === NUMERIC ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser;

async function holdLock(client: ClientBase, where: string): Promise<void> {
  try {
    // A process that just ended may hold it for another moment.
    await client.query(`set lock_timeout = '${LOCK_WAIT_MS}ms'`);
    await client.query('select pg_advisory_lock($1, $2)', [...WRITER]);
    await client.query('set lock_timeout = 0');
    return;
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
  }
  const holder = await client.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = $1 and objid = $2 and granted`,
    [...WRITER],
  );
  const name = holder.rows[0]?.name ?? '';
  const pid = /^casewire (\d+)$/.exec(name)?.[1];
  throw problemError(
    'DB_LOCKED',
    where,
    `another Casewire process${pid === undefined ? '' : ` (pid ${pid})`} uses it`,
    'stop that process, or set another DATABASE_URL',
  );
}

function openProblem(where: string, error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  const texts = error instanceof AggregateError ? error.errors.map((one: Error) => one.message).join('; ') : message;
  if (
    /^(?:28|3D|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|57P|53300)/.test(code) ||
    /timeout|terminated|SSL/i.test(texts)
  ) {
    return problemError(
      'DB_UNREACHABLE',
      where,
      `the database server cannot be used (${texts})`,
      'start it, or correct host, port, database, user and password in DATABASE_URL',
    );
  }
  if (/^(?:42501|25006|53100)/.test(code))
    return problemError(
      'DB_UNWRITABLE',
      where,
      `cannot be written (${texts})`,
      'give this user the right to create tables and write there, and free room on the disk',
    );
  return error;
}
