import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { ConcurrentChange } from '../../src/domain/errors';
import type { Store, Tables } from '../../src/domain/ports/store';
import { dataSourceOf } from '../../src/persistence/data-source';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { openDatabase } from '../../src/persistence/open-database';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase, openFile } from '../support/databases';
import { customer, decision } from './samples';
import type { StoredRelease } from '../../src/domain/records/stored-release';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describeEachDatabase('a unit of work', (open) => {
  let test: TestDatabase;
  let store: Store;

  beforeAll(async () => {
    test = await open();
    ({ store } = test.database);
  });

  afterAll(() => test.drop());

  const named = (name: string): Promise<number> => store.read((tables) => tables.customers.count({ name }));

  it('keeps everything it wrote', async () => {
    await store.write(async (tables) => {
      await tables.customers.insert(customer({ name: 'kept' }));
      await turn();
      await tables.customers.insert(customer({ name: 'kept' }));
    });
    expect(await named('kept')).toBe(2);
  });

  it('keeps nothing when it throws in the middle, whatever others write meanwhile', async () => {
    const units = Array.from({ length: 50 }, (_, index) =>
      store.write(async (tables) => {
        await tables.customers.insert(customer({ name: 'first half' }));
        await turn();
        if (index % 5 === 0) throw new Error('power cut');
        await tables.customers.insert(customer({ name: 'second half' }));
      }),
    );
    const ended = await Promise.allSettled(units);
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect([await named('first half'), await named('second half')]).toEqual([40, 40]);
  });

  it('sees what it wrote, and others see it once it is kept', async () => {
    await store.write(async (tables) => {
      await tables.customers.insert(customer({ name: 'not yet' }));
      expect(await tables.customers.count({ name: 'not yet' })).toBe(1);
      const other = await openDatabase(test.url);
      expect(await other.store.read((seen) => seen.customers.count({ name: 'not yet' }))).toBe(0);
      await other.close();
    });
    expect(await named('not yet')).toBe(1);
  });

  it('that only reads does not wait for one that is deciding, and sees committed rows only', async () => {
    let decide = (): void => undefined;
    const deciding = new Promise<void>((resolve) => (decide = resolve));
    const unit = store.write(async (tables) => {
      await tables.customers.insert(customer({ name: 'deciding' }));
      await deciding;
    });
    await turn();
    expect(await named('deciding')).toBe(0);
    decide();
    await unit;
    expect(await named('deciding')).toBe(1);
  });

  it('that only reads cannot write', async () => {
    await expect(store.read((tables) => tables.customers.insert(customer({ name: 'read' })))).rejects.toThrow(
      'use store.write',
    );
    expect(await named('read')).toBe(0);
  });

  it.each(['write', 'read'] as const)('does not begin inside another one: %s', async (inner) => {
    await expect(
      store.write((tables) =>
        tables.customers.insert(customer({ name: 'outer' })).then(() => store[inner](async () => 1)),
      ),
    ).rejects.toThrow('inside another one');
    expect(await named('outer')).toBe(0);
    await expect(store.write(async () => 'still answers')).resolves.toBe('still answers');
  });

  it('refuses a statement that nobody waited for', async () => {
    let late: Tables | undefined;
    await store.write(async (tables) => {
      late = tables;
    });
    await expect(late!.customers.insert(customer({ name: 'late' }))).rejects.toThrow(
      'after its unit of work',
    );
    expect(await named('late')).toBe(0);
  });

  it('goes on after a value was taken, when it handles that', async () => {
    await store.write((tables) => tables.customers.insert(customer({ reference: 'CLI-TAKEN' })));
    await store.write(async (tables) => {
      await tables.customers.insert(customer({ reference: 'CLI-TAKEN' })).catch(() => undefined);
      await tables.customers.insert(customer({ name: 'instead' }));
    });
    expect(await named('instead')).toBe(1);
  });

  it('is not kept by half when it hides a lost race', async () => {
    const stale = customer();
    await store.write(async (tables) => {
      await tables.customers.insert(stale);
      await tables.customers.update(stale, { email: 'new@acme.example' });
    });
    const hiding = store.write(async (tables) => {
      await tables.customers.insert(customer({ name: 'by half' }));
      await tables.customers.update(stale, { name: 'never' }).catch(() => undefined);
    });
    await expect(hiding).rejects.toBeInstanceOf(ConcurrentChange);
    expect(await named('by half')).toBe(0);
  });

  it('runs again, whole, when a row it read has changed since', async () => {
    const row = customer({ name: '0' });
    await store.write((tables) => tables.customers.insert(row));
    await Promise.all(
      Array.from({ length: 4 }, () =>
        store.write(async (tables) => {
          await tables.customers.insert(customer({ name: 'whole' }));
          const seen = (await tables.customers.find(row.id))!;
          await turn();
          await tables.customers.update(seen, { name: String(Number(seen.name) + 1) });
        }),
      ),
    );
    expect((await store.read((tables) => tables.customers.find(row.id)))?.name).toBe('4');
    expect(await named('whole')).toBe(4);
  });

  it('stops running again when the row it changes was read before it began', async () => {
    const row = customer();
    await store.write((tables) => tables.customers.insert(row));
    await store.write((tables) => tables.customers.update(row, { name: 'newer' }));
    let runs = 0;
    const stale = store.write((tables) => {
      runs += 1;
      return tables.customers.update(row, { name: 'older' });
    });
    await expect(stale).rejects.toMatchObject({ name: 'ConcurrentChange', code: 'CONFLICT' });
    expect(runs).toBe(5);
  });

  it('runs where its caller is, even when another caller’s unit was before it in the queue', async () => {
    const caller = new AsyncLocalStorage<number>();
    const seen = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        caller.run(index, () => store.write(async () => turn().then(() => caller.getStore()))),
      ),
    );
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  it('runs again until it finds what another one wrote under the same idempotency key', async () => {
    const id = 'caller/key';
    const use = (result: string) =>
      store.write(async (tables) => {
        const known = await tables.idempotency.find(id);
        if (known) return known.result;
        await turn();
        const recordedAt = '2027-02-10T08:00:00.000Z';
        await tables.idempotency.insert({ id, operation: 'op', inputHash: 'h', result, recordedAt });
        await tables.customers.insert(customer({ name: 'idempotent' }));
        return result;
      });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => use(`${index}`)));
    expect(new Set(answers).size).toBe(1);
    expect(await named('idempotent')).toBe(1);
  });

  it('gives up with a conflict when it loses every race', async () => {
    const once_: StoredRelease = { id: 'r', files: '{}', recordedAt: '2027-02-10T08:00:00.000Z' };
    await store.write((tables) => tables.releases.insert(once_));
    let runs = 0;
    const losing = store.write((tables) => {
      runs += 1;
      return tables.releases.insert(once_);
    });
    await expect(losing).rejects.toMatchObject({ name: 'ConcurrentChange', code: 'CONFLICT' });
    expect(runs).toBe(10);
  });

  it('takes numbers of a series in order, without two alike', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 30 }, () =>
        store.write(async (tables) => {
          const number = await tables.nextNumber('BC');
          await turn();
          return number;
        }),
      ),
    );
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 30 }, (_, n) => n + 1),
    );
    expect(await store.write((tables) => tables.nextNumber('INF'))).toBe(1);
    expect(await store.write((tables) => tables.nextNumber('BC'))).toBe(31);
  });

  it('that locks rows makes the others wait, and none is lost', async () => {
    const rows = [customer({ name: '0' }), customer({ name: '0' })] as const;
    await store.write(async (tables) => {
      for (const row of rows) await tables.customers.insert(row);
    });
    const ids = rows.map(({ id }) => id);
    let runs = 0;
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        store.write(async (tables) => {
          runs += 1;
          await tables.lock('customers', index % 2 === 0 ? ids : ids.toReversed());
          const row = (await tables.customers.find(ids[0]!))!;
          await turn();
          await tables.customers.update(row, { name: String(Number(row.name) + 1) });
        }),
      ),
    );
    expect((await store.read((tables) => tables.customers.find(ids[0]!)))?.name).toBe('40');
    expect(runs).toBe(40);
  });

  it('loses nothing to another process that writes to the same database', async () => {
    const child = spawn(
      process.execPath,
      ['-r', '@swc-node/register', path.join(__dirname, 'write-from-another-process.ts'), test.url, '60'],
      { stdio: ['ignore', 'pipe', 'inherit'], cwd: path.join(__dirname, '../..') },
    );
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    const own = Array.from({ length: 60 }, async () => {
      await turn();
      return store.write((tables) => tables.nextNumber('SHARED'));
    });
    await Promise.all(own);
    expect(await ended).toEqual([0, null]);
    expect(await store.write((tables) => tables.nextNumber('SHARED'))).toBe(121);
  });

  it('is refused once the database is closed, after those under way have ended', async () => {
    const { database, drop } = await open();
    const last = database.store.write(async (tables) => {
      await turn();
      await tables.decisions.insert(decision());
      return 'kept';
    });
    await database.close();
    expect(await last).toBe('kept');
    await expect(database.store.write(async () => 1)).rejects.toThrow('closed');
    await expect(database.store.read(async () => 1)).rejects.toThrow('closed');
    await drop();
  });
});

describe('a file that another process holds', () => {
  let test: TestDatabase;
  let other: DataSource;

  beforeAll(async () => {
    test = await openFile({ patienceMs: 300 });
    other = await dataSourceOf(parseDatabaseUrl(test.url)).initialize();
  });

  afterAll(async () => {
    await other.destroy();
    await test.drop();
  });

  it('is waited for', async () => {
    const runner = other.createQueryRunner();
    await runner.startTransaction();
    const unit = test.database.store.write((tables) => tables.nextNumber('WAIT'));
    await turn();
    await runner.commitTransaction();
    expect(await unit).toBe(1);
  });

  it('is not waited for longer than the installation wants, and serves again once it is free', async () => {
    const runner = other.createQueryRunner();
    await runner.startTransaction();
    const units = [1, 2].map(() => test.database.store.write((tables) => tables.nextNumber('WAIT')));
    for (const end of await Promise.allSettled(units))
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'SERVICE_UNAVAILABLE' } });
    await runner.rollbackTransaction();
    expect(await test.database.store.write((tables) => tables.nextNumber('WAIT'))).toBe(2);
  });
});
