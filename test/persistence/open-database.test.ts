import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseProblem } from '../../src/persistence/units/database-problem';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { openDatabase } from '../../src/persistence/open-database';
import { MIGRATIONS } from '../../src/persistence/schema/migrations';
import type { TestDatabase } from '../support/databases';
import { customer } from './samples';
import { describeEachDatabase, onServer, openServer, serverIsWanted } from '../support/databases';

const SECRET = 's3cr3t-p4ss';

describe('the URL of a database', () => {
  it('names a file, from the working folder or from the root', () => {
    const file = path.resolve('data/clausier.db');
    expect(parseDatabaseUrl('sqlite:./data/clausier.db')).toEqual({ kind: 'sqlite', file });
    expect(parseDatabaseUrl('sqlite:data/clausier.db')).toEqual({ kind: 'sqlite', file });
    expect(parseDatabaseUrl('sqlite:/var/lib/x.db')).toEqual({ kind: 'sqlite', file: '/var/lib/x.db' });
    expect(parseDatabaseUrl('sqlite:///var/lib/x.db')).toEqual({ kind: 'sqlite', file: '/var/lib/x.db' });
  });

  it('names a server, its port when it is not the usual one, and whether the connection is encrypted', () => {
    const server = { host: 'db.example', port: 3306, user: 'me', database: 'clausier', ssl: false };
    expect(parseDatabaseUrl(`mysql://me:${SECRET}@db.example/clausier`)).toEqual({
      ...server,
      kind: 'mysql',
      password: SECRET,
    });
    expect(parseDatabaseUrl('mariadb://me:p%40%2Fss@db.example:3307/clausier?ssl=true')).toEqual({
      ...server,
      kind: 'mariadb',
      port: 3307,
      password: 'p@/ss',
      ssl: true,
    });
    expect(parseDatabaseUrl('mariadb://root@[::1]/x')).toMatchObject({ host: '::1', password: '' });
  });

  it.each([
    '',
    'clausier.db',
    'sqlite:',
    'sqlite::memory:',
    'sqlite://data/clausier.db',
    `postgres://me:${SECRET}@db.example/clausier`,
    `mysql://me:${SECRET}@db.example`,
    `mysql://me:${SECRET}@db.example/`,
    `mysql://me:${SECRET}@db.example/a/b`,
    `mysql://me:${SECRET}@db.example/\`x`,
    `mysql://me:${SECRET}@db.example:port/x`,
    `mysql://me:${SECRET}%@db.example/x`,
    `mysql://:${SECRET}@db.example/x`,
    `mysql://me:${SECRET}@/x`,
    `mysql://me:${SECRET}@db.example/x?password=${SECRET}`,
  ])('that cannot be read says what to write and never shows a password: %s', async (url) => {
    const opening = openDatabase(url);
    await expect(opening).rejects.toBeInstanceOf(DatabaseProblem);
    const problem = (await opening.catch((error: unknown) => error)) as DatabaseProblem;
    expect(problem.text.fr).toContain('sqlite:./data/clausier.db');
    expect(problem.text.en).toContain('mysql://user:password@host:3306/name');
    expect(JSON.stringify(problem) + problem.stack).not.toContain(SECRET);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clausier-test-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is created with its folders, and keeps what was written to it', async () => {
    const url = `sqlite:${path.join(folder, 'new/folder/clausier.db')}`;
    const first = await openDatabase(url);
    expect(first.kind).toBe('sqlite');
    await first.migrate();
    await first.store.write((tables) => tables.nextNumber('BC'));
    await first.close();
    const second = await openDatabase(url);
    expect(await second.pending()).toEqual([]);
    expect(await second.store.write((tables) => tables.nextNumber('BC'))).toBe(2);
    await second.close();
    expect(existsSync(path.join(folder, 'new/folder/clausier.db'))).toBe(true);
  });

  it.each([
    ['new', null, 0o600],
    ['that anybody could read', 0o644, 0o640],
    ['that its group shares', 0o660, 0o660],
  ])('%s is read by nobody but those it belongs to, with what lies beside it', async (_, before, rights) => {
    const own = mkdtempSync(path.join(folder, 'rights-'));
    const file = path.join(own, 'private.db');
    if (before !== null) {
      writeFileSync(file, '');
      chmodSync(file, before);
    }
    const database = await openDatabase(`sqlite:${file}`);
    await database.migrate();
    const modes = readdirSync(own).map((name) => statSync(path.join(own, name)).mode & 0o777);
    await database.close();
    // The database, its log of what is to be written, and the index of it.
    expect(modes).toEqual([rights, rights, rights]);
  });

  it('that is no database is refused with its path', async () => {
    const file = path.join(folder, 'letter.txt');
    writeFileSync(file, 'Dear customer, '.repeat(100));
    await expect(openDatabase(`sqlite:${file}`)).rejects.toMatchObject({
      code: 'DATABASE_PROBLEM',
      text: { fr: expect.stringContaining(file) },
    });
  });
});

describeEachDatabase('an open database', (open) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await open({ migrated: false });
  });

  afterAll(() => test.drop());

  it('answers, says what it is and which migrations wait', async () => {
    expect(test.url.startsWith(`${test.database.kind}:`)).toBe(true);
    await expect(test.database.ping()).resolves.toBeUndefined();
    expect(await test.database.pending()).toEqual(MIGRATIONS.map(({ name }) => name));
  });
});

const killed = new Set<string>();

/** Ends every connection to a database, once: a unit that runs again is left alone. */
async function killConnectionsTo(name: string): Promise<void> {
  if (killed.has(name)) return;
  killed.add(name);
  const rows = await onServer(`SELECT ID FROM information_schema.PROCESSLIST WHERE DB = '${name}'`);
  for (const { ID } of rows) await onServer(`KILL ${ID}`);
}

const describeServer = serverIsWanted() ? describe : describe.skip;

describeServer('a server', () => {
  it('that refuses the password is named without it', async () => {
    const opening = openDatabase(`mariadb://nobody:${SECRET}@127.0.0.1:3306/clausier_test_none`);
    await expect(opening).rejects.toMatchObject({
      code: 'DATABASE_PROBLEM',
      message: expect.stringContaining('mariadb://nobody:***@127.0.0.1:3306/clausier_test_none'),
    });
    const problem = (await opening.catch((error: unknown) => error)) as DatabaseProblem;
    expect(JSON.stringify(problem) + problem.stack).not.toContain(SECRET);
  });

  it('that does not answer is named too', async () => {
    await expect(openDatabase(`mysql://root:${SECRET}@127.0.0.1:9/x`)).rejects.toMatchObject({
      code: 'DATABASE_PROBLEM',
      text: { fr: expect.stringContaining('mysql://root:***@127.0.0.1:9/x') },
    });
  });

  it('that drops its connections is called again, and nothing is lost or done twice', async () => {
    const test = await openServer();
    const name = test.url.slice(test.url.lastIndexOf('/') + 1);
    const count = 40;
    const numbers = Array.from({ length: count }, (_, index) =>
      test.database.store.write(async (tables) => {
        const number = await tables.nextNumber('BC');
        if (index % 10 === 5) await killConnectionsTo(name);
        await tables.customers.insert(customer({ name: 'once' }));
        return number;
      }),
    );
    const ended = await Promise.allSettled(numbers);
    const taken = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(new Set(taken).size).toBe(taken.length);
    expect(await test.database.store.read((tables) => tables.customers.count({ name: 'once' }))).toBe(
      await test.database.store.write((tables) => tables.nextNumber('BC')).then((next) => next - 1),
    );
    expect(taken.length).toBeGreaterThan(0);
    await test.drop();
  });

  it('whose database takes abc and ABC for one is refused with the statement that mends it', async () => {
    const test = await openServer({ migrated: false });
    const name = test.url.slice(test.url.lastIndexOf('/') + 1);
    await onServer(`ALTER DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`);
    const opening = openDatabase(test.url);
    await expect(opening).rejects.toMatchObject({ code: 'DATABASE_PROBLEM' });
    const { text } = (await opening.catch((error: unknown) => error)) as DatabaseProblem;
    const mend = /« (.+) »/.exec(text.fr)![1]!;
    expect(text.en).toContain(mend);
    await onServer(mend);
    await (await openDatabase(test.url)).close();
    await test.drop();
  });
});
