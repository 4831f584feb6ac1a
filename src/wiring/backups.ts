import type { Backups } from '../cli/commands/backup';
import type { Database } from '../persistence/open-database';
import { openDatabase } from '../persistence/open-database';
import { systemClock } from '../server/clocks';

/** Backups of the database of this URL. */
export const backups = (url: () => string): Backups => ({
  take: (file, progress) =>
    opened(url(), async (database) => (await database.backup(file, systemClock.now(), progress)).sha256),
  restore: (file, progress) =>
    opened(url(), async (database) => (await database.restore(file, progress)).takenAt),
});

async function opened<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(url);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
