/** The part of the SQLite driver's connection that is prepared before the ORM uses it. */
interface SqliteConnection {
  pragma(text: string): unknown;
  prepare(text: string): unknown;
}

/**
 * Makes the connection durable at each commit, and every transaction take the write lock as it begins: one that
 * begins by reading could not write any more once another process has written. It waits for that lock a short
 * while only, as nothing else runs in this process meanwhile; the unit of work then waits between tries.
 */
export function prepareSqlite(connection: SqliteConnection): void {
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 100');
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (text) => prepare(text === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : text);
}
