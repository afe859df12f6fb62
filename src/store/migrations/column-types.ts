/** The few column types that the engines name differently. */
import { type ColumnDefinitionBuilder, type Kysely, PostgresAdapter } from 'kysely';

type ColumnTypes = {
  /** The type of a number that the database counts up itself, and what must be said of it. */
  readonly counted: 'serial' | 'integer';
  readonly asCounted: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** A floating number of eight bytes. */
  readonly double: 'double precision' | 'real';
};

/** For the engine that holds this database. */
export function columnTypes(db: Kysely<unknown>): ColumnTypes {
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? { counted: 'serial', asCounted: (column) => column.primaryKey(), double: 'double precision' }
    : { counted: 'integer', asCounted: (column) => column.primaryKey().autoIncrement(), double: 'real' };
}
