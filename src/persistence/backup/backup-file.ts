import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Text } from '../../domain/text';
import { DatabaseProblem } from '../units/database-problem';
import type { BackupFoot, BackupHead, BackupRow } from './backup-lines';
import { BACKUP_FORMAT } from './backup-lines';

/** Rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/** What the system says of a place where nothing can be written. */
const FULL_OR_FORBIDDEN = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** For its owner alone: it holds everything the database holds. */
const PRIVATE = 0o600;

/**
 * Writes a backup: it has its name only once it is whole and on the disk, so that what was stopped half-way is never
 * taken for one.
 */
export async function writeBackup(
  file: string,
  head: Omit<BackupHead, 'clausier' | 'format'>,
  rows: AsyncIterable<BackupRow>,
): Promise<BackupFoot> {
  const part = `${file}.part`;
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  let foot: BackupFoot = { rows: {}, sha256: '' };
  async function* lines(): AsyncGenerator<string> {
    yield hashed(hash, { clausier: 'backup', format: BACKUP_FORMAT, ...head });
    for await (const row of rows) {
      counts.set(row[0], (counts.get(row[0]) ?? 0) + 1);
      yield hashed(hash, row);
    }
    foot = { rows: Object.fromEntries(counts), sha256: hash.digest('hex') };
    yield `${JSON.stringify(foot)}\n`;
  }
  try {
    await pipeline(
      Readable.from(lines()),
      createGzip(),
      createWriteStream(part, { mode: PRIVATE, flush: true }),
    );
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw FULL_OR_FORBIDDEN.includes(codeOf(error)) ? cannotWrite(file, codeOf(error)) : error;
  }
  return foot;
}

/** What a backup holds; fails with DatabaseProblem unless it is whole and just as it was written. */
export async function checkBackup(
  file: string,
): Promise<{ readonly head: BackupHead; readonly rows: RowCounts }> {
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  let head: BackupHead | null = null;
  let last: string | null = null;
  for await (const line of linesOf(file)) {
    if (last !== null) {
      hash.update(`${last}\n`);
      if (head) count(counts, last, file);
      else head = headOf(file, last);
    }
    last = line;
  }
  if (!head || last === null) throw damaged(file);
  const { rows, sha256 } = parsed<Partial<BackupFoot>>(file, last);
  const same = JSON.stringify(sorted(rows)) === JSON.stringify(sorted(Object.fromEntries(counts)));
  if (!rows || !same || sha256 !== hash.digest('hex')) throw damaged(file);
  return { head, rows };
}

/** The rows of a backup that was checked. */
export async function* rowsOfBackup(file: string): AsyncGenerator<BackupRow> {
  for await (const line of linesOf(file)) if (line.startsWith('[')) yield parsed<BackupRow>(file, line);
}

function hashed(hash: Hash, value: unknown): string {
  const line = `${JSON.stringify(value)}\n`;
  hash.update(line);
  return line;
}

/** A file that ends early or is no archive is damaged; one that is not there is said not to be. */
async function* linesOf(file: string): AsyncGenerator<string> {
  await (
    await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
      throw problem(file, {
        fr: `ne se lit pas (${error.code ?? 'erreur'})`,
        en: `cannot be read (${error.code ?? 'error'})`,
      });
    })
  ).close();
  try {
    const unpacked = createReadStream(file).pipe(createGunzip());
    yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  } catch (error) {
    throw error instanceof DatabaseProblem ? error : damaged(file);
  }
}

function headOf(file: string, line: string): BackupHead {
  const head = parsed<BackupHead>(file, line);
  if (head.clausier !== 'backup') throw damaged(file);
  if (head.format === BACKUP_FORMAT) return head;
  throw problem(file, {
    fr: `est d'un autre format (${head.format}) que celui de cette version (${BACKUP_FORMAT})`,
    en: `has another format (${head.format}) than this version (${BACKUP_FORMAT})`,
  });
}

function count(counts: Map<string, number>, line: string, file: string): void {
  if (!line.startsWith('[')) throw damaged(file);
  const [table] = parsed<BackupRow>(file, line);
  counts.set(table, (counts.get(table) ?? 0) + 1);
}

function parsed<T>(file: string, line: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw damaged(file);
  }
}

const sorted = (rows: RowCounts | undefined): readonly (readonly [string, number])[] =>
  Object.entries(rows ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));

const cannotWrite = (file: string, code: string): DatabaseProblem =>
  problem(file, { fr: `ne s'écrit pas (${code})`, en: `cannot be written (${code})` });

const damaged = (file: string): DatabaseProblem =>
  problem(file, {
    fr: "n'est pas une sauvegarde entière : elle est coupée, modifiée ou d'une autre nature",
    en: 'is not a whole backup: it is cut, changed or something else',
  });

const problem = (file: string, { fr, en }: Text): DatabaseProblem =>
  new DatabaseProblem({ fr: `${file} ${fr}.`, en: `${file} ${en}.` });
