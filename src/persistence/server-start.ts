import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { DatabaseProblem } from './units/database-problem';
import type { ServerLocation } from './database-url';
import { driverError } from './sql/driver-error';

const UNKNOWN_DATABASE = 1049;

/** Creates the database when the server does not have it, compared byte by byte as the embedded engine does. */
export async function createDatabaseIfMissing(location: ServerLocation): Promise<void> {
  const { host, port, user, password, database } = location;
  const server = { host, port, user, password, ...(location.ssl ? { ssl: {} } : {}), connectTimeout: 10_000 };
  try {
    const connection = await createConnection({ ...server, database });
    await connection.end();
  } catch (error) {
    if (driverError(error)?.errno !== UNKNOWN_DATABASE) throw error;
    const connection = await createConnection(server);
    try {
      await connection.query(
        `CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      );
    } finally {
      await connection.end();
    }
  }
}

/** Refuses a database that takes `abc` and `ABC` for one, by default or in a table. */
export async function checkCollation(source: DataSource, { database }: ServerLocation): Promise<void> {
  const [row] = await source.query<readonly RowDataPacket[]>(
    "SELECT @@collation_database AS `ofDatabase`, (SELECT MIN(`TABLE_NAME`) FROM `information_schema`.`TABLES` WHERE `TABLE_SCHEMA` = DATABASE() AND `TABLE_COLLATION` NOT LIKE 'utf8mb4%bin') AS `ofTable`",
  );
  const { ofDatabase, ofTable } = row as { ofDatabase: string; ofTable: string | null };
  if (!/^utf8mb4.*_bin$/.test(ofDatabase))
    throw collationProblem(
      database,
      ofDatabase,
      `ALTER DATABASE \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
  if (ofTable !== null)
    throw collationProblem(
      `${database}.${ofTable}`,
      null,
      `ALTER TABLE \`${ofTable}\` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
}

const collationProblem = (of: string, collation: string | null, statement: string): DatabaseProblem =>
  new DatabaseProblem({
    fr: `L’interclassement de ${of}${collation ? ` est ${collation} et` : ''} n’est pas binaire : exécutez « ${statement} ».`,
    en: `The collation of ${of}${collation ? ` is ${collation},` : ''} not a binary one: run "${statement}".`,
  });
