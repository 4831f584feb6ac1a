import type { SqlValue } from './column';

export type StoredRow = Readonly<Record<string, SqlValue>>;

/** A statement that each engine says in its own way. */
export interface EachEngine {
  readonly embedded: string;
  readonly server: string;
}

/** The statements of one unit of work, on its own connection. */
export interface Sql {
  select(text: string, values: readonly SqlValue[]): Promise<readonly StoredRow[]>;
  /** Runs a statement that writes; returns the number of rows it concerned. */
  run(text: string, values: readonly SqlValue[]): Promise<number>;
  /** Runs a statement that raises a number in a row; returns the number, or null where there is no such row. */
  raise(text: EachEngine, values: readonly SqlValue[]): Promise<number | null>;
  /** Other writers can be at work, so that rows are worth locking. */
  readonly locksRows: boolean;
  /** Notes that the unit fails for this reason, whatever `work` makes of it, and hands it back to be thrown. */
  doom(failure: Error): Error;
}
