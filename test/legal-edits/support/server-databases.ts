import { emptyTables } from '../../support/empty-tables';
import { openServer } from '../../support/databases';
import type { Databases } from './world';

/** One database of a server, emptied each time an empty one is asked for. */
export async function serverDatabases(): Promise<Databases> {
  const { database, url, drop } = await openServer();
  return {
    open: async () => {
      await emptyTables(url);
      return database;
    },
    drop: async () => undefined,
    close: drop,
  };
}
