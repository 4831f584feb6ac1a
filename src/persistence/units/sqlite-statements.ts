import type { DataSource } from 'typeorm';
import type { SqlValue } from '../sql/column';
import type { StoredRow } from '../sql/sql';
import { statementFailure } from '../sql/statement-failed';
import type { Statements } from './unit-sql';

/** The part of the SQLite driver that runs statements. */
interface SqliteConnection {
  prepare(text: string): Prepared;
}

interface Prepared {
  /** Whether it answers rows. */
  readonly reader: boolean;
  all(...values: readonly SqlValue[]): StoredRow[];
  run(...values: readonly SqlValue[]): { readonly changes: number };
}

function connectionOf({ driver }: DataSource): SqliteConnection {
  if (!('databaseConnection' in driver)) throw new Error('the ORM has no connection to a file');
  // The ORM does not say of what type the driver's connection is.
  return driver.databaseConnection as SqliteConnection;
}

/** Most texts kept prepared; a service has a few hundred. */
const MOST_PREPARED = 1_000;

/** The statements of a connection to a file, on the driver itself, which the ORM opened: each text is prepared once. */
export function sqliteStatements(source: DataSource): Statements {
  const connection = connectionOf(source);
  const prepared = new Map<string, Prepared>();

  function statement(text: string): Prepared {
    const known = prepared.get(text);
    if (known) return known;
    const made = connection.prepare(text);
    if (prepared.size >= MOST_PREPARED) prepared.clear();
    prepared.set(text, made);
    return made;
  }

  async function told<T>(text: string, run: (statement: Prepared) => T): Promise<T> {
    try {
      return run(statement(text));
    } catch (error) {
      throw statementFailure(error, text);
    }
  }

  return {
    query: (text, values = []) =>
      told(text, (one) =>
        one.reader
          ? { rows: one.all(...values), affected: 0 }
          : { rows: [], affected: one.run(...values).changes },
      ),
    raise: ({ embedded }, values) =>
      told(embedded, (one) => {
        const [row] = one.all(...values);
        return row ? Number(Object.values(row)[0]) : null;
      }),
  };
}
