import { filled, inParts, quote } from './sql/quote';
import type { Sql } from './sql/sql';

/** Makes other writers on these rows wait, in id order so that two never wait for each other; one writer locks nothing. */
export async function lockRows(sql: Sql, table: string, ids: readonly string[]): Promise<void> {
  if (!sql.locksRows || ids.length === 0) return;
  for (const part of inParts([...new Set(ids)].sort())) {
    const list = filled(part);
    await sql.select(
      `SELECT \`id\` FROM ${quote(table)} WHERE \`id\` IN (${list.places}) ORDER BY \`id\` FOR UPDATE`,
      list.values,
    );
  }
}
