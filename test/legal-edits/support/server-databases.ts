import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { openServer } from '../../support/databases';
import type { Databases } from './world';

/** One database of a server, emptied each time an empty one is asked for. */
export async function serverDatabases(): Promise<Databases> {
  const { database, url, drop } = await openServer();
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
  });
  const tables = await tablesOf(connection);
  return {
    open: async () => {
      await connection.query('SET FOREIGN_KEY_CHECKS = 0');
      for (const table of tables) await connection.query('DELETE FROM ??', [table]);
      await connection.query('SET FOREIGN_KEY_CHECKS = 1');
      return database;
    },
    drop: async () => undefined,
    close: async () => {
      await connection.end();
      await drop();
    },
  };
}

/** Every table but the one that says which migrations ran. */
async function tablesOf(connection: Connection): Promise<readonly string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
  );
  return rows.map(({ name }) => String(name)).filter((name) => !name.includes('migration'));
}
