import type { Filter } from '../../domain/ports/store';
import type { ColumnShape, SqlValue } from './column';
import { filled, LONGEST_LIST, quote } from './quote';
import type { Table, TableShape } from './table';

/** A condition with its values. */
export interface Where {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Every row for an empty filter; a filter the table cannot answer is a mistake of the program and throws. */
export function whereOf<T>(table: Table<T>, filter: Filter<T>): Where {
  const parts = Object.entries<unknown>(filter).map(([name, wanted]) =>
    Array.isArray(wanted)
      ? oneOf(searched(table, name), name, wanted)
      : equality(searched(table, name), name, wanted),
  );
  return {
    text: parts.map(({ text }) => text).join(' AND ') || '1 = 1',
    values: parts.flatMap(({ values }) => values),
  };
}

/** A column that can be compared: what people wrote and values read as a whole are never searched. */
function searched(table: TableShape, name: string): ColumnShape {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (column && column.type !== 'json' && column.type !== 'text') return column;
  throw new TypeError(`${table.name} cannot be filtered by ${name}`);
}

function equality(column: ColumnShape, name: string, wanted: unknown): Where {
  if (wanted === null) return { text: `${quote(name)} IS NULL`, values: [] };
  return { text: `${quote(name)} = ?`, values: [comparable(column, name, wanted)] };
}

function oneOf(column: ColumnShape, name: string, wanted: readonly unknown[]): Where {
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

/**
 * Engines convert a value of another type each in its own way, so none is let through: a filter may have come past
 * the types, as those of the API do.
 */
function comparable({ type }: ColumnShape, name: string, value: unknown): SqlValue {
  const wanted = type === 'varchar' ? 'string' : type === 'boolean' ? 'boolean' : 'number';
  if (typeof value === 'string' && wanted === 'string') return value;
  if (typeof value === 'number' && wanted === 'number') return value;
  if (typeof value === 'boolean' && wanted === 'boolean') return Number(value);
  throw new TypeError(`${name} is compared with ${typeof value}, not ${wanted}`);
}
