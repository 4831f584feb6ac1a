import { keysOf } from '../../domain/keys-of';
import type { SqlValue } from './column';
import { quote, quoteAll } from './quote';
import type { StoredRow } from './sql';
import type { Table } from './table';

/** Turns the objects of a table into rows and back, with the statements that need nothing else. */
export interface RowMapper<T> {
  readonly table: Table<T>;
  /** `SELECT every column FROM table` */
  readonly select: string;
  readonly insert: string;
  readonly toRow: (object: T) => readonly SqlValue[];
  readonly fromRow: (row: StoredRow) => T;
  /** The value of one column, as it is stored. */
  readonly cellOf: (object: T, name: keyof T & string) => SqlValue;
}

export function rowMapper<T>(table: Table<T>): RowMapper<T> {
  const { columns } = table;
  const names: readonly (keyof T & string)[] = keysOf(columns);
  const list = quoteAll(names);
  const cellOf: RowMapper<T>['cellOf'] = (object, name) => columns[name].toSql(object[name], name);
  return {
    table,
    select: `SELECT ${list} FROM ${quote(table.name)}`,
    insert: `INSERT INTO ${quote(table.name)} (${list}) VALUES (${names.map(() => '?').join(', ')})`,
    toRow: (object) => names.map((name) => cellOf(object, name)),
    fromRow: (row) => {
      const object: Partial<T> = {};
      for (const name of names) object[name] = columns[name].fromSql(row[name] ?? null);
      // Each member of T has its column, so each was just read.
      return object as T;
    },
    cellOf,
  };
}
