import type { Rows, VersionedRows, WaitingRows } from '../../domain/ports/store';
import type { Versioned, Waiting } from '../../domain/kinds';
import { rowMapper } from './row-mapper';
import { rowsOf } from './rows';
import type { Sql } from './sql';
import type { Table } from './table';
import { versionedRowsOf } from './versioned-rows';
import { waitingRowsOf } from './waiting-rows';

/** A table, and its rows within a unit of work. */
export interface Entity<T, R> {
  readonly table: Table<T>;
  readonly rowsIn: (sql: Sql) => R;
}

/** A table whose rows are written once. */
export function writtenOnce<T extends { readonly id: string }>(table: Table<T>): Entity<T, Rows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql) => rowsOf(sql, mapper) };
}

/** A table whose rows change. */
export function versioned<T extends Versioned>(table: Table<T>): Entity<T, VersionedRows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql) => versionedRowsOf(sql, mapper) };
}

/** A table whose rows wait for an instant. */
export function waiting<T extends Versioned>(life: Waiting, table: Table<T>): Entity<T, WaitingRows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql) => waitingRowsOf(sql, mapper, life) };
}
