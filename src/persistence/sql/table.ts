import type { Column } from './column';

/** Columns whose values together appear once. */
export interface Unique<T> {
  readonly columns: readonly (keyof T & string)[];
  /** Two writers may come to the same values in good faith: the later one runs again and finds the earlier. */
  readonly race?: true;
}

/** A table: one column per member of the type it stores, under the same name. */
export interface Table<T> {
  readonly name: string;
  readonly key: keyof T & string;
  readonly keyIsRace?: true;
  readonly columns: { readonly [K in keyof T]-?: Column<T[K]> };
  readonly uniques?: readonly Unique<T>[];
  readonly indexes?: readonly (readonly (keyof T & string)[])[];
  /** Column -> the table whose id it holds; rows are never without theirs. */
  readonly references?: { readonly [K in keyof T]?: string };
}

/** A table of any row type, for what only looks at names and columns. */
export type AnyTable = Table<Record<string, unknown>>;

export const uniqueName = (table: string, columns: readonly string[]): string =>
  `ux_${table}_${columns.join('_')}`;

export const indexName = (table: string, columns: readonly string[]): string =>
  `ix_${table}_${columns.join('_')}`;

export const referenceName = (table: string, column: string): string => `fk_${table}_${column}`;
