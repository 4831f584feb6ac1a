import type { QueryResult } from 'typeorm';
import type { Sql } from '../sql/sql';
import type { StoredRow } from '../sql/sql';
import { driverError, duplicateOf } from '../sql/driver-error';

/** The statements of a unit, with what the unit itself has to know of them. */
export interface UnitSql extends Sql {
  /** Throws what the unit fails for, even when `work` caught it: half a transaction is never kept. */
  refuseIfDoomed(): void;
  /** No statement runs after the unit ended, such as one nobody waited for. */
  end(): void;
}

/** What runs a statement on the connection of a unit. */
export interface Statements {
  query(text: string, values?: readonly unknown[]): Promise<QueryResult>;
}

export function unitSql(
  runner: Statements,
  access: { readonly writes: boolean; readonly locksRows: boolean },
): UnitSql {
  let doom: Error | null = null;
  let ended = false;

  async function query(text: string, values: readonly unknown[]) {
    if (ended) throw new Error('a statement came after its unit of work: wait for all of them inside it');
    try {
      return await runner.query(text, values);
    } catch (error) {
      const told = driverError(error);
      if (told && duplicateOf(told) === null) doom ??= error as Error;
      throw error;
    }
  }

  return {
    locksRows: access.locksRows,
    select: async (text, values) => (await query(text, values)).records as StoredRow[],
    run: async (text, values) => {
      if (!access.writes) throw new Error('a unit of work that reads cannot write: use store.write');
      return (await query(text, values)).affected ?? 0;
    },
    doom: (failure) => (doom ??= failure),
    refuseIfDoomed: () => {
      if (doom) throw doom;
    },
    end: () => {
      ended = true;
    },
  };
}
