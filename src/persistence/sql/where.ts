import type { Column, SqlValue } from './column';
import { filled, LONGEST_LIST, quote } from './quote';
import type { AnyTable } from './table';

/** A condition with its values. */
export interface Where {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Every row for an empty filter; a filter the table cannot answer is a mistake of the program and throws. */
export function whereOf(table: AnyTable, filter: Readonly<Record<string, unknown>>): Where {
  const parts = Object.entries(filter).map(([name, wanted]) => condition(table, name, wanted));
  return {
    text: parts.map(({ text }) => text).join(' AND ') || '1 = 1',
    values: parts.flatMap(({ values }) => values),
  };
}

function condition(table: AnyTable, name: string, wanted: unknown): Where {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (!column || column.type === 'json' || column.type === 'text')
    throw new TypeError(`${table.name} cannot be filtered by ${name}`);
  if (!Array.isArray(wanted)) return equality(column, name, wanted);
  const values: readonly unknown[] = wanted;
  return oneOf(column, name, values);
}

function equality(column: Column<unknown>, name: string, wanted: unknown): Where {
  if (wanted === null) return { text: `${quote(name)} IS NULL`, values: [] };
  return { text: `${quote(name)} = ?`, values: [comparable(column, name, wanted)] };
}

function oneOf(column: Column<unknown>, name: string, wanted: readonly unknown[]): Where {
  if (wanted.length > LONGEST_LIST) throw new RangeError(`more than ${LONGEST_LIST} values for ${name}`);
  const known = wanted.filter((value) => value !== null).map((value) => comparable(column, name, value));
  const list = filled(known);
  const texts = [
    ...(known.length > 0 ? [`${quote(name)} IN (${list.places})`] : []),
    ...(known.length < wanted.length ? [`${quote(name)} IS NULL`] : []),
  ];
  if (texts.length === 0) return { text: '1 = 0', values: [] };
  return { text: `(${texts.join(' OR ')})`, values: list.values };
}

/** Engines convert a value of another type each in its own way, so none is let through. */
function comparable(column: Column<unknown>, name: string, value: unknown): SqlValue {
  const type = column.type === 'varchar' ? 'string' : column.type === 'boolean' ? 'boolean' : 'number';
  if (typeof value !== type) throw new TypeError(`${name} is compared with ${typeof value}, not ${type}`);
  return typeof value === 'boolean' ? Number(value) : (value as SqlValue);
}
