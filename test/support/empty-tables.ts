import type { Connection, RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';

/** Takes every row out of a migrated database of a server: it is then as the migrations made it. */
export async function emptyTables(url: string): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url);
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
  });
  await connection.query('SET FOREIGN_KEY_CHECKS = 0');
  await connection.beginTransaction();
  for (const table of await tablesOf(connection)) await connection.query('DELETE FROM ??', [table]);
  await connection.commit();
  await connection.end();
}

/** Every table but the one that says which migrations ran. */
async function tablesOf(connection: Connection): Promise<readonly string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
  );
  return rows.map(({ name }) => String(name)).filter((name) => !name.includes('migration'));
}
