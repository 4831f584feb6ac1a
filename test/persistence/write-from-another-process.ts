import 'reflect-metadata';
import 'temporal-polyfill/global';
import process from 'node:process';
import { openDatabase } from '../../src/persistence/open-database';

/** Takes numbers of the series `SHARED` from a database, as another instance of the service would. */
async function main(url: string, count: number): Promise<void> {
  const { store, close } = await openDatabase(url);
  process.stdout.write('ready\n');
  await Promise.all(
    Array.from({ length: count }, () => store.write((tables) => tables.nextNumber('SHARED'))),
  );
  await close();
}

const [, , url = '', count = '0'] = process.argv;
main(url, Number(count)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
