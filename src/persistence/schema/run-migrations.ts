import { MigrationExecutor } from 'typeorm';
import type { DataSource } from 'typeorm';
import { untilFree } from '../units/until-free';
import { DatabaseProblem } from '../units/database-problem';
import { underMigrationLock } from './migration-lock';

/** Others look at the lock of the migrations meanwhile, a moment each. */
const PATIENCE_MS = 30_000;

/** Runs the migrations that are not in the database yet, once, however many processes start together. */
export const runMigrations = (source: DataSource): Promise<readonly string[]> =>
  underMigrationLock(source, async () => {
    await refuseNewer(source);
    try {
      // Each migration is a transaction of its own: those that are done are not run again.
      const run = await untilFree(() => source.runMigrations({ transaction: 'each' }), PATIENCE_MS);
      return run.map(({ name }) => name);
    } finally {
      if (source.options.type === 'better-sqlite3') await source.query('PRAGMA foreign_keys = ON');
    }
  });

/** A database that a later version has migrated is left alone: this version would write what that one cannot read. */
async function refuseNewer(source: DataSource): Promise<void> {
  const known = new Set(source.migrations.map(({ name }) => name));
  const executed = await new MigrationExecutor(source).getExecutedMigrations();
  const newer = executed.map(({ name }) => name).filter((name) => !known.has(name));
  if (newer.length === 0) return;
  const names = newer.join(', ');
  throw new DatabaseProblem({
    fr: `Cette base est d’une version plus récente du service, qui y a fait ${names}. Démarrez cette version, ou rétablissez une sauvegarde faite avant elle.`,
    en: `This database is of a later version of the service, which ran ${names}. Start that version, or restore a backup made before it.`,
  });
}

/** The migrations that are in the database, oldest first. */
export async function executedMigrations(source: DataSource): Promise<readonly string[]> {
  const executed = await new MigrationExecutor(source).getExecutedMigrations();
  return executed.map(({ name }) => name).sort();
}

/** The migrations that are not in the database yet, oldest first. */
export async function pendingMigrations(source: DataSource): Promise<readonly string[]> {
  return (await new MigrationExecutor(source).getPendingMigrations()).map(({ name }) => name);
}
