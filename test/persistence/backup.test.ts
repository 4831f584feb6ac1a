import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Instant } from '../../src/domain/time';
import { openDatabase } from '../../src/persistence/open-database';
import { DatabaseProblem } from '../../src/persistence/units/database-problem';
import { changeTo, customerWith, request } from '../scenarios/support/life';
import { onStage } from '../scenarios/support/stage';
import type { OpenTestDatabase, TestDatabase } from '../support/databases';
import { describeEachDatabase, openFile, openServer, serverIsWanted } from '../support/databases';
import { scratchFolder } from '../support/scratch-folder';

const TAKEN_AT = '2027-06-01T00:00:00.000Z' as Instant;
const SILENT = { begin: () => undefined, step: () => undefined };
const MONDAY = '2027-01-04T09:00:00+01:00';

const folders: string[] = [];
const newFile = (): string => {
  const folder = mkdtempSync(path.join(scratchFolder(), 'clausier-backup-'));
  folders.push(folder);
  return path.join(folder, 'backup.jsonl.gz');
};

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeEachDatabase('a backup', (open) => {
  const stage = onStage(open);

  /** A life with every kind of row that a year leaves. */
  const lived = async (): Promise<TestDatabase> => {
    const { service, database } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await request(service, life, 30);
    await request(service, life, 90);
    await request(service, life, 10, 'MIGRATION_APPLICATIVE');
    await changeTo(service, life, 'N3');
    await service.moveTo('2028-01-20T09:00:00+01:00');
    return database;
  };

  const engines: readonly [string, OpenTestDatabase][] = [
    ['a file', openFile],
    ...(serverIsWanted() ? [['a server', openServer] as [string, OpenTestDatabase]] : []),
  ];

  it.each(engines)('restored into %s is the same database, row for row', async (_, openOther) => {
    const from = await lived();
    const file = newFile();
    const { rows, sha256 } = await from.database.backup(file, TAKEN_AT, SILENT);
    expect(rows).toMatchObject({ customers: 1, subscriptions: 1 });
    for (const table of [
      'ledger_entries',
      'decisions',
      'notices',
      'issued_documents',
      'releases',
      'counters',
    ])
      expect(rows[table]).toBeGreaterThan(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const into = await openOther({ migrated: false });
    try {
      expect(await into.database.restore(file, SILENT)).toMatchObject({ takenAt: TAKEN_AT });
      const again = newFile();
      expect(await into.database.backup(again, TAKEN_AT, SILENT)).toEqual({ rows, sha256 });
      await expect(into.database.restore(file, SILENT)).rejects.toThrow('already holds data');
    } finally {
      await into.drop();
    }
  });

  it('is restored whole or not at all', async () => {
    const from = await lived();
    const file = newFile();
    await from.database.backup(file, TAKEN_AT, SILENT);
    const into = await open();
    try {
      let written = 0;
      const stopped = into.database.restore(file, {
        begin: () => undefined,
        step: (rows) => {
          written += rows;
          if (written > 20) throw new Error('stopped');
        },
      });
      await expect(stopped).rejects.toThrow('stopped');
      expect(written).toBeGreaterThan(20);
      expect(await into.database.store.read(({ customers }) => customers.count({}))).toBe(0);
      await into.database.restore(file, SILENT);
      expect(await into.database.store.read(({ customers }) => customers.count({}))).toBe(1);
    } finally {
      await into.drop();
    }
  });

  it('that is stopped half-way leaves nothing', async () => {
    const from = await lived();
    const file = newFile();
    let written = 0;
    const stopped = from.database.backup(file, TAKEN_AT, {
      begin: () => undefined,
      step: () => {
        written += 1;
        if (written > 20) throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(written).toBeGreaterThan(20);
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it('is of one state, whatever is written meanwhile', async () => {
    const { service, database } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    const file = newFile();
    const writing = Array.from({ length: 5 }, () => request(service, life, 5));
    // As the command does, beside the service.
    const beside = await openDatabase(database.url);
    const [{ rows }] = await Promise.all([beside.backup(file, TAKEN_AT, SILENT), ...writing]);
    await beside.close();
    const into = await openFile({ migrated: false });
    try {
      await into.database.restore(file, SILENT);
      const balances = await into.database.store.read(async ({ ledger, interventions, subscriptions }) => {
        const [subscription] = await subscriptions.list({}, { first: 1 });
        const grants = await ledger.grantsOf([subscription!.id]);
        return {
          left: grants.map(({ remainingMinutes }) => remainingMinutes)[0],
          requested: await interventions.count({}),
        };
      });
      expect(balances.left).toBe(60 - 5 * balances.requested);
      expect(rows['interventions'] ?? 0).toBe(balances.requested);
    } finally {
      await into.drop();
    }
  });
});

describe('a file that is no whole backup', () => {
  let database: TestDatabase;
  let file: string;
  beforeAll(async () => {
    database = await openFile();
    file = newFile();
    await database.database.backup(file, TAKEN_AT, SILENT);
  });
  afterAll(() => database.drop());

  const refused = async (of: string, words: string): Promise<void> => {
    const into = await openFile({ migrated: false });
    try {
      const failure = await into.database.restore(of, SILENT).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(DatabaseProblem);
      expect((failure as Error).message).toContain(words);
    } finally {
      await into.drop();
    }
  };
  const changed = (change: (lines: string) => string): string => {
    const other = newFile();
    writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))));
    return other;
  };

  it('is refused when it was cut', async () => {
    const cut = newFile();
    writeFileSync(cut, readFileSync(file));
    truncateSync(cut, statSync(cut).size - 20);
    await refused(cut, 'is not a whole backup');
  });

  it('is refused when a line was left out, changed or added', async () => {
    const without = changed((text) => text.split('\n').slice(0, 1).join('\n'));
    await refused(without, 'is not a whole backup');
    await refused(
      changed((text) => text.replace('2027-06-01', '2027-06-02')),
      'is not a whole backup',
    );
    await refused(
      changed((text) => `${text}["customers",{}]\n`),
      'is not a whole backup',
    );
  });

  it('is refused when it is something else, or nowhere', async () => {
    const other = newFile();
    writeFileSync(other, 'not an archive');
    await refused(other, 'is not a whole backup');
    await refused('/nowhere/backup.gz', 'cannot be read (ENOENT)');
    await refused(
      changed((text) => text.replace('"format":1', '"format":99')),
      'another format (99)',
    );
  });

  it('is refused when another schema wrote it', async () => {
    const [head, ...rows] = gunzipSync(readFileSync(file))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(0, -1);
    const other = { ...(JSON.parse(head!) as object), schema: ['Later1999999999999'] };
    const text = [JSON.stringify(other), ...rows].map((line) => `${line}\n`).join('');
    const foot = { rows: {}, sha256: createHash('sha256').update(text).digest('hex') };
    const rewritten = newFile();
    writeFileSync(rewritten, gzipSync(`${text}${JSON.stringify(foot)}\n`));
    await refused(rewritten, 'another schema (Later1999999999999)');
  });

  it('is not written where nothing can be', async () => {
    const kept = newFile();
    writeFileSync(kept, 'an earlier one');
    await expect(database.database.backup(kept, TAKEN_AT, SILENT)).rejects.toThrow('is there already');
    expect(readFileSync(kept, 'utf8')).toBe('an earlier one');
    await expect(database.database.backup('/nowhere/b.gz', TAKEN_AT, SILENT)).rejects.toThrow(
      DatabaseProblem,
    );
  });
});
