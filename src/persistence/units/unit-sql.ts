import type { EachEngine, Sql, StoredRow } from '../sql/sql';
import type { SqlValue } from '../sql/column';
import { driverError, duplicateOf } from '../sql/driver-error';

/** The statements of a unit, with what the unit itself has to know of them. */
export interface UnitSql extends Sql {
  /** Throws what the unit fails for, even when `work` caught it: half a transaction is never kept. */
  refuseIfDoomed(): void;
  /** No statement runs after the unit ended, such as one nobody waited for. */
  end(): void;
}

/** What a statement did. */
export interface Ran {
  readonly rows: readonly StoredRow[];
  /** Rows it wrote. */
  readonly affected: number;
}

/** What runs a statement on the connection of a unit. */
export interface Statements {
  query(text: string, values?: readonly SqlValue[]): Promise<Ran>;
  /** Raises a number, as `Sql` says. */
  raise(text: EachEngine, values: readonly SqlValue[]): Promise<number | null>;
}

export function unitSql(
  runner: Statements,
  access: { readonly writes: boolean; readonly locksRows: boolean },
): UnitSql {
  let doom: Error | null = null;
  let ended = false;

  async function guarded<T>(statement: () => Promise<T>): Promise<T> {
    if (ended) throw new Error('a statement came after its unit of work: wait for all of them inside it');
    try {
      return await statement();
    } catch (error) {
      const told = driverError(error);
      if (told && duplicateOf(told) === null) doom ??= error as Error;
      throw error;
    }
  }

  async function writing<T>(statement: () => Promise<T>): Promise<T> {
    if (!access.writes) throw new Error('a unit of work that reads cannot write: use store.write');
    return guarded(statement);
  }

  return {
    locksRows: access.locksRows,
    select: async (text, values) => (await guarded(() => runner.query(text, values))).rows,
    run: async (text, values) => (await writing(() => runner.query(text, values))).affected,
    raise: (text, values) => writing(() => runner.raise(text, values)),
    doom: (failure) => (doom ??= failure),
    refuseIfDoomed: () => {
      if (doom) throw doom;
    },
    end: () => {
      ended = true;
    },
  };
}
