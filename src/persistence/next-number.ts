import { counters } from './entities/counters';
import { writeFailure } from './sql/duplicate';
import { rowMapper } from './sql/row-mapper';
import type { Sql } from './sql/sql';

const mapper = rowMapper(counters);
const RAISE = 'UPDATE `counters` SET `last` = `last` + 1 WHERE `series` = ?';

/** Takes the next number of a series: the row stays locked until the unit ends, and two first numbers are a race. */
export async function nextNumber(sql: Sql, series: string): Promise<number> {
  if ((await sql.run(RAISE, [series])) === 0) return firstNumber(sql, series);
  const [row] = await sql.select(`${mapper.select} WHERE \`series\` = ?`, [series]);
  if (!row) throw new Error(`the series ${series} was raised and is gone`);
  return mapper.fromRow(row).last;
}

async function firstNumber(sql: Sql, series: string): Promise<number> {
  try {
    await sql.run(mapper.insert, mapper.toRow({ series, last: 1 }));
    return 1;
  } catch (error) {
    throw writeFailure(sql, mapper.table, error);
  }
}
