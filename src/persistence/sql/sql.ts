import type { SqlValue } from './column';

export type StoredRow = Readonly<Record<string, SqlValue>>;

/** The statements of one unit of work, on its own connection. */
export interface Sql {
  select(text: string, values: readonly SqlValue[]): Promise<readonly StoredRow[]>;
  /** Runs a statement that writes; returns the number of rows it concerned. */
  run(text: string, values: readonly SqlValue[]): Promise<number>;
  /** Other writers can be at work, so that rows are worth locking. */
  readonly locksRows: boolean;
  /** Notes that the unit fails for this reason, whatever `work` makes of it, and hands it back to be thrown. */
  doom(failure: Error): Error;
}
