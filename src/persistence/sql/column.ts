import { wholeCents } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import type { ClosedList, ValueOf } from '../../domain/closed-list';
import { isValueOf } from '../../domain/closed-list';
import { InvalidInput } from '../../domain/errors';
import { isIdOf } from '../../domain/id';
import type { IdOf } from '../../domain/id';
import type { IdentifiedKind } from '../../domain/kinds';
import { wholeMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { Instant, LocalDate } from '../../domain/time';

/** What a driver takes and gives. */
export type SqlValue = string | number | null;

/** How a column lies in the database. */
export interface ColumnShape {
  readonly type: 'varchar' | 'text' | 'json' | 'int' | 'bigint' | 'boolean';
  readonly length?: number;
  readonly nullable?: true;
  /** What the engine gives a row that was written before the column was: a later migration added it. */
  readonly before?: string | number;
  /** The engine itself refuses a negative number. */
  readonly natural?: true;
}

/** A column and how its values are written and read back, the same on every engine. */
export interface Column<V> extends ColumnShape {
  toSql(value: V, name: string): SqlValue;
  fromSql(stored: SqlValue): V;
}

const LONGEST_CODE = 64;
const LONGEST_TEXT = 4000;
const LARGEST_INT = 2 ** 31 - 1;

/** Short text of at most `length` characters; a longer one is refused, as an engine would cut it or not. */
export const varchar = (length: number): Column<string> => ({
  type: 'varchar',
  length,
  toSql: (value, name) => within(value, length, name),
  fromSql: textOf,
});

/** An id of one of these kinds: another one is neither written nor read. */
export const id = <K extends IdentifiedKind>(...kinds: readonly K[]): Column<IdOf<K>> => {
  const within = (text: string, name: string): IdOf<K> => {
    for (const kind of kinds) if (isIdOf(kind, text)) return text;
    throw new TypeError(`${name} is no id of ${kinds.join(', ')}: ${text}`);
  };
  return { ...varchar(40), toSql: within, fromSql: (stored) => within(textOf(stored), 'stored id') };
};

/** A code of the rules. */
export const code = (): Column<string> => varchar(LONGEST_CODE);

/** A value of a closed list: another one is neither written nor read, as no reader would know what it means. */
export const oneOf = <L extends ClosedList>(list: L): Column<ValueOf<L>> => ({
  type: 'varchar',
  length: LONGEST_CODE,
  toSql: (value, name) => listed(list, value, name),
  fromSql: (stored) => listed(list, stored, 'stored value'),
});

/** Text people wrote. */
export const longText = (): Column<string> => ({
  type: 'text',
  toSql: (value, name) => within(value, LONGEST_TEXT, name),
  fromSql: textOf,
});

/** A point in time: only one spelling, so that it sorts as text. */
export const instant = (): Column<Instant> =>
  spelled<Instant>(24, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** A calendar day of the contract. */
export const day = (): Column<LocalDate> => spelled<LocalDate>(10, /^\d{4}-\d\d-\d\d$/);

/** Counters. */
export const int = (): Column<number> => ({
  type: 'int',
  toSql: (value, name) => integer(value, -LARGEST_INT, LARGEST_INT, name),
  fromSql: Number,
});

/** A count that is never below zero. */
export const natural = (): Column<number> => ({
  ...int(),
  natural: true,
  toSql: (value, name) => integer(value, 0, LARGEST_INT, name),
});

/** Minutes given or taken. */
export const minutes = (): Column<Minutes> => ({ ...int(), fromSql: minutesOf });

/** Minutes that are never below zero. */
export const naturalMinutes = (): Column<Minutes> => ({ ...natural(), fromSql: minutesOf });

/** An amount in cents; beyond the exact integers of the language it is refused, never rounded. */
export const cents = (): Column<Cents> => ({
  type: 'bigint',
  toSql: (value, name) => integer(value, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, name),
  fromSql: (stored) => wholeCents(Number(stored)),
});

export const flag = (): Column<boolean> => ({
  type: 'boolean',
  toSql: (value) => (value ? 1 : 0),
  fromSql: (stored) => Number(stored) === 1,
});

/** Values read as a whole and never searched; what is read is what a column of this type wrote. */
export const json = <V>(): Column<V> => ({
  type: 'json',
  toSql: (value) => JSON.stringify(value),
  fromSql: (stored) => JSON.parse(textOf(stored)) as V,
});

/** Text of any length that already is JSON. */
export const document = (): Column<string> => ({
  type: 'json',
  toSql: (value) => value,
  fromSql: textOf,
});

/** A column that came after rows of its table: what those have in it, until the migration writes what they mean. */
export const added = <V>(column: Column<V>, before: string | number): Column<V> => ({ ...column, before });

export const nullable = <V>(column: Column<V>): Column<V | null> => ({
  ...column,
  nullable: true,
  toSql: (value, name) => (value === null ? null : column.toSql(value, name)),
  fromSql: (stored) => (stored === null ? null : column.fromSql(stored)),
});

/** A value that rows may be without, in a column that holds an empty text then. */
export const emptyForNone = <V>(column: Column<V>): Column<V | null> => ({
  ...column,
  toSql: (value, name) => (value === null ? '' : column.toSql(value, name)),
  fromSql: (stored) => (stored === '' ? null : column.fromSql(stored)),
});

const minutesOf = (stored: SqlValue): Minutes => wholeMinutes(Number(stored));

function textOf(stored: SqlValue): string {
  if (typeof stored === 'string') return stored;
  throw new TypeError(`stored text is ${stored === null ? 'missing' : typeof stored}`);
}

function listed<L extends ClosedList>(list: L, value: SqlValue, name: string): ValueOf<L> {
  if (isValueOf(list, value)) return value;
  throw new TypeError(`${name} is none of ${Object.keys(list).join(', ')}: ${value}`);
}

function within(value: string, length: number, name: string): string {
  if (value.length <= length || [...value].length <= length) return value;
  throw new InvalidInput(
    { fr: `« ${name} » dépasse ${length} caractères.`, en: `"${name}" is longer than ${length} characters.` },
    [name],
  );
}

/** What is read was spelled so when it was written, so that its type is taken at its word. */
function spelled<T extends string>(length: number, spelling: RegExp): Column<T> {
  return {
    ...varchar(length),
    fromSql: (stored) => textOf(stored) as T,
    toSql: (value, name) => {
      if (spelling.test(value)) return value;
      throw new TypeError(`${name} is not spelled like ${spelling.source}: ${value}`);
    },
  };
}

function integer(value: number, least: number, most: number, name: string): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`${name} is not an integer from ${least} to ${most}: ${value}`);
}
