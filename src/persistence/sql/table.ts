import type { Column, ColumnShape } from './column';

/** Columns whose values together appear once. */
export interface Unique<Name extends string = string> {
  readonly columns: readonly Name[];
  /** Two writers may come to the same values in good faith: the later one runs again and finds the earlier. */
  readonly race?: true;
}

/** A column that holds the id of a row of another table; rows are never without theirs. */
export interface Reference<Name extends string = string> {
  readonly column: Name;
  readonly table: string;
}

/** What a table is called and how it lies in the database, whatever its rows mean. */
export interface TableShape {
  readonly name: string;
  readonly key: string;
  readonly keyIsRace?: true;
  readonly columns: Readonly<Record<string, ColumnShape>>;
  readonly uniques?: readonly Unique[];
  readonly indexes?: readonly (readonly string[])[];
  readonly references?: readonly Reference[];
}

/** A table: one column per member of the type it stores, under the same name. */
export interface Table<T> extends TableShape {
  readonly key: keyof T & string;
  readonly columns: { readonly [K in keyof T]-?: Column<T[K]> };
  readonly uniques?: readonly Unique<keyof T & string>[];
  readonly indexes?: readonly (readonly (keyof T & string)[])[];
  readonly references?: readonly Reference<keyof T & string>[];
}

export const uniqueName = (table: string, columns: readonly string[]): string =>
  `ux_${table}_${columns.join('_')}`;

export const indexName = (table: string, columns: readonly string[]): string =>
  `ix_${table}_${columns.join('_')}`;

export const referenceName = (table: string, column: string): string => `fk_${table}_${column}`;
