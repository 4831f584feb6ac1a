import type { Rows, VersionedRows, WaitingRows } from '../../domain/ports/store';
import type { Versioned, Waiting } from '../../domain/kinds';
import type { KnownAnswers } from './known-answers';
import { rowMapper } from './row-mapper';
import { rowsOf } from './rows';
import type { Sql } from './sql';
import type { Table } from './table';
import { versionedRowsOf } from './versioned-rows';
import { waitingRowsOf } from './waiting-rows';

/** A table, and its rows within a unit of work. */
export interface Entity<T, R> {
  readonly table: Table<T>;
  readonly rowsIn: (sql: Sql, known: KnownAnswers) => R;
}

/** A table whose rows are written once. */
export function writtenOnce<T extends { readonly id: string }>(table: Table<T>): Entity<T, Rows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql, known) => rowsOf(sql, mapper, known) };
}

/** A table whose rows change. */
export function versioned<T extends Versioned>(table: Table<T>): Entity<T, VersionedRows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql, known) => versionedRowsOf(sql, mapper, known) };
}

/** A table whose rows wait for an instant. */
export function waiting<T extends Versioned>(life: Waiting, table: Table<T>): Entity<T, WaitingRows<T>> {
  const mapper = rowMapper(table);
  return { table, rowsIn: (sql, known) => waitingRowsOf(sql, mapper, known, life) };
}
