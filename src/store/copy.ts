/** Copies every row of one database into another and compares them one by one: this is how an installation outgrows its file. */
import { sql } from 'kysely';
import { problemError } from '../problem.ts';
import type { Db } from './tables.ts';

type Row = Readonly<Record<string, unknown>>;

type TableShape = { readonly name: string; readonly key: readonly string[] };

/** Rows read, written and compared at a time. */
const BATCH = 200;

/**
 * Copies a SQLite database into an empty PostgreSQL database whose tables are up to date. What is there already is left as it is, so that a copy
 * that was cut off can be started again. Every row is read back and compared. Gives how many rows each table holds.
 * Raises DB_COPY when a row differs or the target holds others.
 */
export async function copyDatabase(
  from: Db,
  to: Db,
  onTable: (table: string, rows: number) => void,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await tablesInOrder(from)) {
    const count = await copyTable(from, to, table);
    counts.set(table.name, count);
    onTable(table.name, count);
  }
  return counts;
}

async function copyTable(from: Db, to: Db, { name, key }: TableShape): Promise<number> {
  const table = sql.table(name);
  const order = sql.join(key.map((column) => sql.ref(column)));
  let count = 0;
  for (;;) {
    const { rows } = await sql<Row>`select * from ${table} order by ${order} limit ${BATCH} offset ${count}`.execute(
      from,
    );
    const [first] = rows;
    if (first === undefined) break;
    const columns = Object.keys(first);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await to.transaction().execute(async (trx) => {
      const names = sql.join(columns.map((column) => sql.ref(column)));
      await sql`insert into ${table} (${names}) values ${sql.join(values)} on conflict do nothing`.execute(trx);
      await compare(trx, name, key, rows);
    });
    count += rows.length;
  }
  await refuseOthers(to, name, count);
  await goOnCounting(to, name, key);
  return count;
}

/** Reads the rows back by their keys. */
async function compare(trx: Db, name: string, key: readonly string[], rows: readonly Row[]): Promise<void> {
  const keys = rows.map((row) => sql`(${sql.join(key.map((column) => row[column]))})`);
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const stored = await sql<Row>`select * from ${sql.table(name)} where (${columns}) in (${sql.join(keys)})`.execute(
    trx,
  );
  const identity = (row: Row): string => JSON.stringify(key.map((column) => row[column]));
  const byKey = new Map(stored.rows.map((row) => [identity(row), row]));
  for (const row of rows) {
    const copy = byKey.get(identity(row));
    const differs = Object.entries(row).find(([column, value]) => copy?.[column] !== value);
    if (differs === undefined) continue;
    throw problemError(
      'DB_COPY',
      name,
      `the row ${identity(row)} is not the same in ${differs[0]}`,
      'copy into an empty database: something else wrote into this one',
    );
  }
}

async function refuseOthers(to: Db, name: string, count: number): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(to);
  const others = (rows[0]?.count ?? 0) - count;
  if (others === 0) return;
  const what = `the target holds ${others} rows that the file does not hold`;
  throw problemError('DB_COPY', name, what, 'copy into an empty database, before the bot runs on it');
}

/** Numbers that the database counts up go on after the highest that was copied. */
async function goOnCounting(to: Db, name: string, key: readonly string[]): Promise<void> {
  const [column] = key;
  if (key.length !== 1 || column === undefined) return;
  const { rows } = await sql<{
    sequence: string | null;
  }>`select pg_get_serial_sequence(${name}, ${column}) as sequence`.execute(to);
  const sequence = rows[0]?.sequence ?? null;
  if (sequence === null) return;
  await sql`select setval(${sequence}::regclass, greatest((select max(${sql.ref(column)}) from ${sql.table(name)}), 1))`.execute(
    to,
  );
}

/** The tables of a SQLite database with their primary keys; one that others point to comes before them. */
async function tablesInOrder(db: Db): Promise<TableShape[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'
    order by name`.execute(db);
  const shapes = new Map<string, TableShape & { readonly needs: readonly string[] }>();
  for (const { name } of rows) {
    const columns = await sql<{ name: string; pk: number }>`select name, pk from pragma_table_info(${name})`.execute(
      db,
    );
    const needs = await sql<{ to: string }>`select "table" as "to" from pragma_foreign_key_list(${name})`.execute(db);
    const key = columns.rows.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
    shapes.set(name, { name, key: key.map((column) => column.name), needs: needs.rows.map(({ to }) => to) });
  }
  const ordered = new Map<string, TableShape>();
  const place = (name: string): void => {
    const shape = shapes.get(name);
    if (shape === undefined || ordered.has(name)) return;
    for (const needed of shape.needs.filter((other) => other !== name)) place(needed);
    ordered.set(name, shape);
  };
  for (const name of shapes.keys()) place(name);
  return [...ordered.values()];
}
