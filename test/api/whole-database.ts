import { createHash } from 'node:crypto';
import { dataSourceOf, readerOf } from '../../src/persistence/data-source';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { ALL_TABLES } from '../../src/persistence/entities/all-tables';

/** What a table holds: how many rows, and a fingerprint of all of them. */
export type Contents = Readonly<Record<string, string>>;

/** Every row of every table, read beside the service, as texts in an order that does not depend on the engine. */
export async function rowsOfAll({
  url,
}: {
  readonly url: string;
}): Promise<Readonly<Record<string, readonly string[]>>> {
  const location = parseDatabaseUrl(url);
  const source =
    location.kind === 'sqlite' ? readerOf(location.file) : dataSourceOf(location, { poolSize: 1 });
  await source.initialize();
  try {
    const contents: Record<string, readonly string[]> = {};
    for (const { name } of ALL_TABLES) {
      const rows: object[] = await source.query(`SELECT * FROM \`${name}\``);
      contents[name] = rows.map((row) => JSON.stringify(row)).sort();
    }
    return contents;
  } finally {
    await source.destroy();
  }
}

/** A fingerprint of every table: two equal answers mean that nothing was written between. */
export async function contentsOf(database: { readonly url: string }): Promise<Contents> {
  const tables = Object.entries(await rowsOfAll(database));
  return Object.fromEntries(
    tables.map(([name, rows]) => [
      name,
      `${rows.length} ${createHash('sha256').update(rows.join('\n')).digest('hex')}`,
    ]),
  );
}

/** How many rows a table has. */
export const rowsIn = (contents: Contents, table: string): number => Number(contents[table]?.split(' ')[0]);
