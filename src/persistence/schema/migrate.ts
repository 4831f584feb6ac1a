import { MigrationExecutor } from 'typeorm';
import type { DataSource } from 'typeorm';
import { underMigrationLock } from './migration-lock';

/** Runs the migrations that are not in the database yet, once, however many processes start together. */
export const migrate = (source: DataSource): Promise<readonly string[]> =>
  underMigrationLock(source, async () => {
    try {
      return (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name);
    } finally {
      if (source.options.type === 'better-sqlite3') await source.query('PRAGMA foreign_keys = ON');
    }
  });

/** The migrations that are not in the database yet, oldest first. */
export async function pendingMigrations(source: DataSource): Promise<readonly string[]> {
  return (await new MigrationExecutor(source).getPendingMigrations()).map(({ name }) => name);
}
