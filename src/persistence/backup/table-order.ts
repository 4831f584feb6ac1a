import type { TableShape } from '../sql/table';

/** The tables so that each comes after those its rows refer to. */
export function tableOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const ordered = new Map<string, TableShape>();
  const byName = new Map(tables.map((table) => [table.name, table]));
  const place = (table: TableShape): void => {
    if (ordered.has(table.name)) return;
    for (const { table: name } of table.references ?? []) {
      const referred = byName.get(name);
      if (referred && referred !== table) place(referred);
    }
    ordered.set(table.name, table);
  };
  for (const table of tables) place(table);
  return [...ordered.values()];
}
