import { keysOf } from '../domain/keys-of';
import type { Tables } from '../domain/ports/store';
import type { TableKind } from '../domain/kinds';
import { ENTITIES } from './entities/all-tables';
import { ledgerOf } from './ledger';
import { lockRows } from './lock-rows';
import { nextNumber } from './next-number';
import type { Sql } from './sql/sql';

/** Every table within one unit of work. */
export function tablesOf(sql: Sql): Tables {
  const ledger = ledgerOf(sql);
  return {
    ...opened<Pick<Tables, TableKind>>(ENTITIES, sql),
    ledger,
    nextNumber: (series) => nextNumber(sql, series),
    lock: async (table, ids) => {
      await lockRows(sql, table, ids);
      ledger.rowsLocked();
    },
  };
}

/** Each table under the name of its kind. */
function opened<T extends object>(
  entities: { readonly [K in keyof T]: { readonly rowsIn: (sql: Sql) => T[K] } },
  sql: Sql,
): T {
  const tables: Partial<T> = {};
  for (const kind of keysOf(entities)) tables[kind] = entities[kind].rowsIn(sql);
  // Each name of T has its entity, so each was just opened.
  return tables as T;
}
