import type { Column, SqlValue } from './column';
import { quote, quoteAll } from './quote';
import type { StoredRow } from './sql';
import type { AnyTable, Table } from './table';

/** Turns the objects of a table into rows and back, with the statements that need nothing else. */
export interface RowMapper<T> {
  readonly table: AnyTable;
  /** `SELECT every column FROM table` */
  readonly select: string;
  readonly insert: string;
  readonly toRow: (object: T) => readonly SqlValue[];
  readonly fromRow: (row: StoredRow) => T;
  /** The value of one column, as it is stored. */
  readonly toSql: (name: string, value: unknown) => SqlValue;
}

export function rowMapper<T>(of: Table<T>): RowMapper<T> {
  const table = of as unknown as AnyTable;
  const columns = Object.entries<Column<unknown>>(table.columns);
  const names = columns.map(([name]) => name);
  const list = quoteAll(names);
  return {
    table,
    select: `SELECT ${list} FROM ${quote(table.name)}`,
    insert: `INSERT INTO ${quote(table.name)} (${list}) VALUES (${names.map(() => '?').join(', ')})`,
    toRow: (object) =>
      columns.map(([name, column]) => column.toSql((object as Record<string, unknown>)[name], name)),
    fromRow: (row) => {
      const object: Record<string, unknown> = {};
      for (const [name, column] of columns) object[name] = column.fromSql(row[name] ?? null);
      return object as T;
    },
    toSql: (name, value) => {
      const column = table.columns[name];
      if (!Object.hasOwn(table.columns, name) || !column) throw new TypeError(`${table.name} has no ${name}`);
      return column.toSql(value, name);
    },
  };
}
