import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import process from 'node:process';

const SERVER = process.env['CLAUSIER_TEST_SERVER'] ?? 'mariadb://root@127.0.0.1:3306';

/** A database of its own on the server of the tests; null when none answers. */
export async function openServerDatabase() {
  const { createConnection } = createRequire(import.meta.url)('mysql2/promise');
  const { hostname, port, username, password } = new URL(SERVER);
  const connect = () =>
    createConnection({
      host: hostname,
      port: Number(port || 3306),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      connectTimeout: 1_000,
    });
  const connection = await connect().catch(() => null);
  if (!connection) return null;
  await connection.end();
  const name = `clausier_bench_${randomBytes(6).toString('hex')}`;
  return {
    url: `${SERVER}/${name}`,
    drop: async () => {
      const last = await connect();
      await last.query(`DROP DATABASE IF EXISTS \`${name}\``);
      await last.end();
    },
  };
}
