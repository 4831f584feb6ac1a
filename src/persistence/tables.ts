import type { Tables } from '../domain/ports/store';
import type { TableKind } from '../domain/kinds';
import { ENTITIES } from './entities/all-tables';
import { ledgerOf } from './ledger';
import { lockRows } from './lock-rows';
import { nextNumber } from './next-number';
import type { KnownAnswers } from './sql/known-answers';
import { knownAnswers } from './sql/known-answers';
import type { Sql } from './sql/sql';
import { standingsOf } from './standings';

type TablesByKind = Pick<Tables, TableKind>;

interface RowsIn<R> {
  readonly rowsIn: (sql: Sql, known: KnownAnswers) => R;
}

/** Every table within one unit of work. */
export function tablesOf(unit: Sql): Tables {
  const known: KnownAnswers[] = [];
  // What stands of a subscription is spread over many tables: any write may change it.
  const sql: Sql = {
    ...unit,
    run: (text, values) => {
      standings.forget();
      return unit.run(text, values);
    },
  };
  const standings = standingsOf(sql);
  const ledger = ledgerOf(sql);
  const others: Omit<Tables, TableKind> = {
    ledger,
    standing: standings.standing,
    contractsOf: standings.contractsOf,
    nextNumber: (series) => nextNumber(sql, series),
    lock: async (table, ids) => {
      await lockRows(sql, table, ids);
      // Where nobody else writes, nothing has changed meanwhile.
      if (!sql.locksRows) return;
      for (const answers of known) answers.forget();
      standings.forget();
      ledger.rowsLocked();
    },
  };
  return openedWhenUsed<TablesByKind, typeof others>(ENTITIES, others, (entity) => {
    const answers = knownAnswers();
    known.push(answers);
    return entity.rowsIn(sql, answers);
  });
}

/** Each table under the name of its kind, opened when it is first used: a unit uses few of them. */
function openedWhenUsed<T extends object, O extends object>(
  entities: { readonly [K in keyof T]: RowsIn<T[K]> },
  others: O,
  open: <R>(entity: RowsIn<R>) => R,
): T & O {
  const tables: Partial<T> & O = { ...others };
  return new Proxy(tables, {
    get: (so, name) => {
      if (Object.hasOwn(so, name) || !Object.hasOwn(entities, name)) return Reflect.get(so, name);
      const rows = open(entities[name as keyof T]);
      Object.assign(so, { [name]: rows });
      return rows;
    },
    // Each name of T has its entity, so each is opened when it is asked for.
  }) as T & O;
}
