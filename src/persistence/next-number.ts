import { counters } from './entities/counters';
import { writeFailure } from './sql/duplicate';
import { rowMapper } from './sql/row-mapper';
import type { Sql } from './sql/sql';

const mapper = rowMapper(counters);

/** Raises a number and answers it in one statement, as each engine says it. */
const RAISE = {
  embedded: 'UPDATE `counters` SET `last` = `last` + 1 WHERE `series` = ? RETURNING `last`',
  server: 'UPDATE `counters` SET `last` = LAST_INSERT_ID(`last` + 1) WHERE `series` = ?',
};

/** Takes the next number of a series: the row stays locked until the unit ends, and two first numbers are a race. */
export const nextNumber = async (sql: Sql, series: string): Promise<number> =>
  (await sql.raise(RAISE, [series])) ?? (await firstNumber(sql, series));

async function firstNumber(sql: Sql, series: string): Promise<number> {
  try {
    await sql.run(mapper.insert, mapper.toRow({ series, last: 1 }));
    return 1;
  } catch (error) {
    throw writeFailure(sql, mapper.table, error);
  }
}
