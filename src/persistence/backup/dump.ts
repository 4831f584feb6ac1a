import { ALL_TABLES } from '../entities/all-tables';
import type { ColumnShape, SqlValue } from '../sql/column';
import { quote, quoteAll } from '../sql/quote';
import type { Sql, StoredRow } from '../sql/sql';
import type { TableShape } from '../sql/table';
import type { BackupRow } from './backup-lines';
import { tableOrder } from './table-order';

const ROWS_AT_ONCE = 500;

/** Every row of the database, tables before those that refer to them, each by its key. */
export async function* dump(sql: Sql): AsyncGenerator<BackupRow> {
  for (const table of tableOrder(ALL_TABLES))
    for await (const row of rowsOf(sql, table)) yield [table.name, row];
}

/** How many rows there are. */
export async function countRows(sql: Sql): Promise<number> {
  let count = 0;
  for (const { name } of ALL_TABLES) {
    const [row] = await sql.select(`SELECT COUNT(*) AS \`rows\` FROM ${quote(name)}`, []);
    count += Number(row?.['rows']);
  }
  return count;
}

async function* rowsOf(sql: Sql, table: TableShape): AsyncGenerator<StoredRow> {
  const { name, key, columns } = table;
  const select = `SELECT ${quoteAll(Object.keys(columns))} FROM ${quote(name)}`;
  const order = `ORDER BY ${quote(key)} LIMIT ${ROWS_AT_ONCE}`;
  let rows = await sql.select(`${select} ${order}`, []);
  while (rows.length > 0) {
    for (const row of rows) yield asStored(table, row);
    const last = rows[rows.length - 1]?.[key] ?? null;
    rows = await sql.select(`${select} WHERE ${quote(key)} > ? ${order}`, [last]);
  }
}

/** A row in the spelling that every engine shares: a driver may give a whole number as text. */
const asStored = ({ columns }: TableShape, row: StoredRow): StoredRow =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { type }]): [string, SqlValue] => {
      const value = row[name] ?? null;
      return [name, value === null || !NUMBERS.has(type) ? value : Number(value)];
    }),
  );

const NUMBERS: ReadonlySet<ColumnShape['type']> = new Set(['int', 'bigint', 'boolean']);
