import { MigrationExecutor } from 'typeorm';
import type { DataSource } from 'typeorm';
import { untilFree } from '../units/until-free';
import { underMigrationLock } from './migration-lock';

/** Others look at the lock of the migrations meanwhile, a moment each. */
const PATIENCE_MS = 30_000;

/** Runs the migrations that are not in the database yet, once, however many processes start together. */
export const runMigrations = (source: DataSource): Promise<readonly string[]> =>
  underMigrationLock(source, async () => {
    try {
      // Each migration is a transaction of its own: those that are done are not run again.
      const run = await untilFree(() => source.runMigrations({ transaction: 'each' }), PATIENCE_MS);
      return run.map(({ name }) => name);
    } finally {
      if (source.options.type === 'better-sqlite3') await source.query('PRAGMA foreign_keys = ON');
    }
  });

/** The migrations that are not in the database yet, oldest first. */
export async function pendingMigrations(source: DataSource): Promise<readonly string[]> {
  return (await new MigrationExecutor(source).getPendingMigrations()).map(({ name }) => name);
}
