import process from 'node:process';
import { dataSourceOf } from './src/persistence/data-source';
import { parseDatabaseUrl } from './src/persistence/database-url';

/** The database of the ORM's command line: `CLAUSIER_DATABASE_URL`, or the embedded one. */
export const dataSource = dataSourceOf(
  parseDatabaseUrl(process.env['CLAUSIER_DATABASE_URL'] ?? 'sqlite:./data/clausier.db'),
);
