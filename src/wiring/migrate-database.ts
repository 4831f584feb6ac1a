import { openDatabase } from '../persistence/open-database';

/** Brings a database to the schema of this version; answers the migrations that ran. */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  const database = await openDatabase(url);
  try {
    return await database.migrate();
  } finally {
    await database.close();
  }
}
