import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { DatabaseLocation } from './database-url';
import { MIGRATIONS } from './schema/migrations';
import { ALL_TABLES } from './entities/all-tables';
import { entitySchema } from './schema/entity-schema';
import { prepareSqlite } from './prepare-sqlite';

/** What an installation may tune. */
export interface DatabaseOptions {
  /** Connections kept open to a server. */
  readonly poolSize?: number;
  /** How long a server may take to answer a statement: longer than a lock is waited for. */
  readonly statementMs?: number;
  /** How long a unit waits for another process that writes to the same file. */
  readonly patienceMs?: number;
  /** Whether a database that is not there is an error rather than made: for who only looks. */
  readonly mustExist?: boolean;
}

/** The ORM's view of a database: schema and migrations; it connects when initialized. */
export function dataSourceOf(location: DatabaseLocation, options: DatabaseOptions = {}): DataSource {
  const shared = {
    entities: ALL_TABLES.map((table) => entitySchema(table, location.kind === 'sqlite')),
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  } as const satisfies Partial<DataSourceOptions>;
  if (location.kind === 'sqlite')
    return new DataSource({
      ...shared,
      type: 'better-sqlite3',
      database: location.file,
      enableWAL: true,
      statementCacheSize: 1000,
      prepareDatabase: prepareSqlite,
    });
  return new DataSource({
    ...shared,
    type: location.kind,
    host: location.host,
    port: location.port,
    username: location.user,
    password: location.password,
    database: location.database,
    ...(location.ssl ? { ssl: {} } : {}),
    poolSize: options.poolSize ?? 16,
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 10_000,
  });
}

/** A second connection to an SQLite file, which sees committed data only and cannot write. */
export const readerOf = (file: string): DataSource =>
  new DataSource({
    type: 'better-sqlite3',
    database: file,
    readonly: true,
    fileMustExist: true,
    statementCacheSize: 1000,
    logging: false,
  });
