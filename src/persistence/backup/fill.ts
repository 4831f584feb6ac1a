import { ALL_TABLES } from '../entities/all-tables';
import { quote, quoteAll } from '../sql/quote';
import type { SqlValue } from '../sql/column';
import type { Sql } from '../sql/sql';
import type { TableShape } from '../sql/table';
import type { BackupRow } from './backup-lines';

/** Rows of one table that one statement writes. */
const ROWS_AT_ONCE = 50;

/** Writes rows as they were stored, in the order they come. */
export async function fill(
  sql: Sql,
  rows: AsyncIterable<BackupRow>,
  written: (rows: number) => void,
): Promise<void> {
  const tables = new Map(ALL_TABLES.map((table) => [table.name, table]));
  let waiting: BackupRow[] = [];
  const write = async (): Promise<void> => {
    const table = tables.get(waiting[0]?.[0] ?? '');
    if (table) await insert(sql, table, waiting);
    written(waiting.length);
    waiting = [];
  };
  for await (const row of rows) {
    if (waiting.length === ROWS_AT_ONCE || (waiting[0] && waiting[0][0] !== row[0])) await write();
    waiting.push(row);
  }
  if (waiting.length > 0) await write();
}

async function insert(sql: Sql, { name, columns }: TableShape, rows: readonly BackupRow[]): Promise<void> {
  const names = Object.keys(columns);
  const places = `(${names.map(() => '?').join(', ')})`;
  const values = rows.flatMap(([, row]) => names.map((column): SqlValue => row[column] ?? null));
  await sql.run(
    `INSERT INTO ${quote(name)} (${quoteAll(names)}) VALUES ${rows.map(() => places).join(', ')}`,
    values,
  );
}
