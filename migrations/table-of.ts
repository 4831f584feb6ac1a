import { Table } from 'typeorm';
import type { QueryRunner, TableColumnOptions } from 'typeorm';

/** A table: `name type` per column, `?` after a name that may be empty. */
export interface Definition {
  readonly name: string;
  readonly key?: string;
  readonly columns: string;
  readonly uniques?: readonly string[];
  readonly indexes?: readonly string[];
  readonly references?: Readonly<Record<string, string>>;
}

/** A table as a migration creates it, with its indexes in one statement, on either engine. */
export function tableOf(runner: QueryRunner, definition: Definition): Table {
  const { name, columns, uniques = [], indexes = [], references = {} } = definition;
  const embedded = runner.dataSource.options.type === 'better-sqlite3';
  const named = (prefix: string, list: string) => `${prefix}_${name}_${list.replaceAll(', ', '_')}`;
  const parsed = columns.split(',').map((column) => columnOf(column.trim(), definition, embedded));
  return new Table({
    name,
    columns: parsed.map(({ options }) => options),
    indices: [
      ...uniques.map((list) => ({ name: named('ux', list), columnNames: list.split(', '), isUnique: true })),
      ...indexes.map((list) => ({ name: named('ix', list), columnNames: list.split(', ') })),
    ],
    foreignKeys: Object.entries(references).map(([column, referenced]) => ({
      name: named('fk', column),
      columnNames: [column],
      referencedTableName: referenced,
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    })),
    checks: parsed
      .filter(({ natural }) => natural && embedded)
      .map(({ options }) => ({ name: named('ck', options.name), expression: `"${options.name}" >= 0` })),
  });
}

/** `json` is text as long as the engine allows; `natural` is an integer that the engine keeps from going below zero. */
function columnOf(
  text: string,
  { key = 'id' }: Definition,
  embedded: boolean,
): { readonly options: TableColumnOptions; readonly natural: boolean } {
  const [, name = '', empty, type = '', length] = /^(\w+)(\?)? (\w+)(?:\((\d+)\))?$/.exec(text) ?? [];
  const engineType = { json: embedded ? 'text' : 'longtext', natural: 'integer' }[type] ?? type;
  return {
    natural: type === 'natural',
    options: {
      name,
      type: engineType,
      isPrimary: name === key,
      isNullable: empty !== undefined,
      ...(length === undefined ? {} : { length }),
      ...(type === 'natural' && !embedded ? { unsigned: true } : {}),
    },
  };
}
