import type { WaitingRows } from '../../domain/ports/store';
import type { Versioned, Waiting } from '../../domain/kinds';
import type { KnownAnswers } from './known-answers';
import { quote } from './quote';
import type { RowMapper } from './row-mapper';
import { sizeOf } from './rows';
import type { Sql } from './sql';
import { versionedRowsOf } from './versioned-rows';
import { whereOf } from './where';

/** Rows that wait, in `status`, for the instant in the column `until`. */
export function waitingRowsOf<T extends Versioned>(
  sql: Sql,
  mapper: RowMapper<T>,
  known: KnownAnswers,
  { waits, until: column, before }: Waiting,
): WaitingRows<T> {
  const until = quote(column);
  const order = [column, ...(before ? [before] : []), 'id'].map(quote).join(', ');
  return {
    ...versionedRowsOf(sql, mapper, known),
    due: async (at, limit, filter = {}) => {
      const where = whereOf(mapper.table, filter);
      const text = `${mapper.select} WHERE \`status\` = ? AND ${until} <= ? AND ${where.text} ORDER BY ${order} LIMIT ?`;
      const rows = (await sql.select(text, [waits, at, ...where.values, sizeOf(limit)])).map(mapper.fromRow);
      for (const row of rows) known.keep(row.id, row);
      return rows;
    },
  };
}
