import type { Sql } from '../sql/sql';

/** How an engine runs one try of a unit of work. */
export interface Units {
  readonly write: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  readonly read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** A long read that sees one state of the whole database, whoever writes meanwhile; one at a time. */
  readonly snapshot: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Runs `work`, which brings its own transactions, while no unit writes through this process. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits for the units under way; later ones are refused. */
  readonly close: () => Promise<void>;
}
