import type { WaitingRows } from '../../domain/ports/store';
import { quote } from './quote';
import type { RowMapper } from './row-mapper';
import { sizeOf } from './rows';
import type { Sql } from './sql';
import { versionedRowsOf } from './versioned-rows';

/** Rows that wait, in `status`, for the instant in the column `until`. */
export function waitingRowsOf<T extends { readonly id: string; readonly version: number }>(
  sql: Sql,
  mapper: RowMapper<T>,
  waiting: { readonly status: string; readonly until: keyof T & string },
): WaitingRows<T> {
  const until = quote(waiting.until);
  const text = `${mapper.select} WHERE \`status\` = ? AND ${until} <= ? ORDER BY ${until}, \`id\` LIMIT ?`;
  return {
    ...versionedRowsOf(sql, mapper),
    due: async (at, limit) =>
      (await sql.select(text, [waiting.status, at, sizeOf(limit)])).map(mapper.fromRow),
  };
}
