import { AlreadyExists } from '../../domain/errors';
import { driverError, duplicateOf } from './driver-error';
import { LostRace, RACE_TRIES } from './lost-race';
import type { Sql } from './sql';
import type { TableShape, Unique } from './table';
import { uniqueName } from './table';

/** What a failed write means: a lost race when two writers may meet there, a taken value, or the failure itself. */
export function writeFailure(sql: Sql, table: TableShape, error: unknown): unknown {
  const told = driverError(error);
  const taken = told && duplicateOf(told);
  if (taken === null) return error;
  const { columns, race } = uniqueOf(table, taken);
  if (race) return sql.doom(new LostRace(RACE_TRIES, columns));
  return new AlreadyExists(
    {
      fr: `Déjà pris : ${columns.join(', ')}.`,
      en: `Already taken: ${columns.join(', ')}.`,
    },
    columns,
  );
}

/** SQLite names the columns, servers name the index. */
function uniqueOf(table: TableShape, taken: string): Unique {
  const found = table.uniques?.find(
    ({ columns }) => taken === columns.join(', ') || taken === uniqueName(table.name, columns),
  );
  return found ?? { columns: [table.key], ...(table.keyIsRace ? { race: true } : {}) };
}
