import { filled, LONGEST_LIST, quote } from './sql/quote';
import type { Sql } from './sql/sql';

/** Makes other writers on these rows wait, in id order so that two never wait for each other; one writer locks nothing. */
export async function lockRows(sql: Sql, table: string, ids: readonly string[]): Promise<void> {
  if (!sql.locksRows || ids.length === 0) return;
  if (ids.length > LONGEST_LIST) throw new RangeError(`more than ${LONGEST_LIST} rows to lock`);
  const list = filled([...new Set(ids)].sort());
  await sql.select(
    `SELECT \`id\` FROM ${quote(table)} WHERE \`id\` IN (${list.places}) ORDER BY \`id\` FOR UPDATE`,
    list.values,
  );
}
