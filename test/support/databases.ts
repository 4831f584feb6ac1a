import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RowDataPacket } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import type { DatabaseOptions } from '../../src/persistence/data-source';
import type { Database } from '../../src/persistence/open-database';
import { openDatabase } from '../../src/persistence/open-database';
import { emptyTables } from './empty-tables';
import { scratchFolder } from './scratch-folder';

/** A database of its own for one test file, on one engine. */
export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** Closes it and leaves nothing behind. */
  drop(): Promise<void>;
}

/** How a test wants its database; migrated unless it says otherwise. */
export type OpenOptions = DatabaseOptions & {
  readonly migrated?: boolean;
  /** It may be one that an earlier test of the file has left, emptied: a server takes long to make the tables. */
  readonly reused?: boolean;
};

export type OpenTestDatabase = (options?: OpenOptions) => Promise<TestDatabase>;

const SERVER = process.env['CLAUSIER_TEST_SERVER'] ?? 'mariadb://root@127.0.0.1:3306';

/**
 * Describes the same facts on every engine: `describeEachDatabase('the ledger', (open) => { ... })`. Without a
 * server the second half is skipped on a workstation and fails in CI.
 */
export function describeEachDatabase(title: string, tests: (open: OpenTestDatabase) => void): void {
  describe(`${title}, in a file`, () => tests(openFile));
  const describeServer = serverIsWanted() ? describe : describe.skip;
  describeServer(`${title}, on a server`, () => {
    afterAll(async () => {
      for (const name of left.splice(0)) await dropDatabase(name);
    });
    tests(openServer);
  });
}

/** Whether tests on a server run: always in CI, never where files alone are asked for. */
export const serverIsWanted = (): boolean =>
  process.env['CLAUSIER_TEST_DATABASES'] !== 'file' && (Boolean(process.env['CI']) || serverAnswers());

/** A new database in a temporary file. */
export async function openFile({ migrated = true, ...options }: OpenOptions = {}): Promise<TestDatabase> {
  const folder = newFolder();
  const file = path.join(folder, FILE);
  if (migrated) copyFileSync(path.join(await template(), FILE), file);
  const url = `sqlite:${file}`;
  const database = await openDatabase(url, options);
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const FILE = 'clausier.db';

const newFolder = (): string => mkdtempSync(path.join(scratchFolder(), 'clausier-test-'));

let made: Promise<string> | null = null;

/** The folder of a migrated file, made once for all the tests of a file and copied for each. */
const template = (): Promise<string> => (made ??= makeTemplate());

async function makeTemplate(): Promise<string> {
  const folder = newFolder();
  const database = await openDatabase(`sqlite:${path.join(folder, FILE)}`);
  await database.migrate();
  await database.close();
  return folder;
}

afterAll(async () => {
  if (made) rmSync(await made, { recursive: true, force: true });
});

/** Databases that tests of this file have left: migrated and empty. */
const left: string[] = [];

/** A new database on the test server. */
export async function openServer({
  migrated = true,
  reused = false,
  ...options
}: OpenOptions = {}): Promise<TestDatabase> {
  const name = (reused && left.pop()) || `clausier_test_${randomBytes(6).toString('hex')}`;
  const url = `${SERVER}/${name}`;
  const database = await openDatabase(url, options);
  if (migrated) await database.migrate();
  return {
    database,
    url,
    drop: async () => {
      await database.close();
      if (!reused) return dropDatabase(name);
      await emptyTables(url);
      left.push(name);
    },
  };
}

const dropDatabase = async (name: string): Promise<void> => {
  await onServer(`DROP DATABASE IF EXISTS \`${name}\``);
};

/** Runs a statement on the test server itself; answers its rows, if it has any. */
export async function onServer(statement: string): Promise<readonly RowDataPacket[]> {
  const { hostname, port, username, password } = new URL(SERVER);
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
  const [rows] = await connection.query<RowDataPacket[]>(statement);
  await connection.end();
  return rows;
}

/** Asked once per test file and at once, as the titles of tests are known before anything is awaited. */
export function serverAnswers(): boolean {
  const { hostname, port } = new URL(SERVER);
  const knock = `require('node:net').connect(${Number(port || 3306)}, ${JSON.stringify(hostname)})
    .on('connect', () => process.exit(0)).on('error', () => process.exit(1)).setTimeout(1000, () => process.exit(1))`;
  return spawnSync(process.execPath, ['-e', knock]).status === 0;
}
