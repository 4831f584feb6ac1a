import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { RuleFilesProblem } from './rule-files-problem';

const RULE_FILE = /(\.json|\.graphql|^text\.[a-z]{2}\.md)$/;
/** Beyond this a file is not read at all; the checker refuses much smaller ones. */
const LARGEST_BYTES = 64_000_000;

/** Every rule file under a folder, by its path with `/`, in a stable order; links are followed, never round. */
export async function readRuleFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = (await filesUnder(folder, [])).sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await textOf(file);
        return [path.relative(folder, file).split(path.sep).join('/'), text.replace(/\r\n/g, '\n')] as const;
      }),
    ),
  );
}

/** What tells one state of a folder from another, without reading its files; a folder that cannot be read is a state too. */
export async function stampOfRuleFiles(folder: string): Promise<string> {
  try {
    const files = (await filesUnder(folder, [])).sort();
    const stamps = await Promise.all(
      files.map(async (file) => {
        const { size, mtimeMs, ino } = await tried(file, () => stat(file));
        return `${file} ${size} ${mtimeMs} ${ino}`;
      }),
    );
    return stamps.join('\n');
  } catch (error) {
    if (error instanceof RuleFilesProblem) return error.message;
    throw error;
  }
}

async function filesUnder(folder: string, above: readonly string[]): Promise<string[]> {
  const real = await tried(folder, () => realpath(folder));
  if (above.includes(real))
    throw new RuleFilesProblem(folder, {
      fr: 'ce lien tourne en rond',
      en: 'this link goes round in circles',
    });
  const entries = await tried(folder, () => readdir(folder, { withFileTypes: true }));
  const found: string[] = [];
  for (const entry of entries)
    found.push(...(await filesOf(path.join(folder, entry.name), entry, [...above, real])));
  return found;
}

async function filesOf(place: string, entry: Dirent, above: readonly string[]): Promise<readonly string[]> {
  const named = RULE_FILE.test(entry.name);
  const is = entry.isSymbolicLink() ? await tried(place, () => stat(place)) : entry;
  if (is.isDirectory() && !named) return filesUnder(place, above);
  if (!named) return [];
  if (is.isFile()) return [place];
  throw new RuleFilesProblem(place, {
    fr: 'ce nom est celui d’un fichier de règles, et ce n’est pas un fichier',
    en: 'this is the name of a rule file, and it is not a file',
  });
}

async function textOf(file: string): Promise<string> {
  const { size } = await tried(file, () => stat(file));
  if (size > LARGEST_BYTES)
    throw new RuleFilesProblem(file, {
      fr: 'ce fichier dépasse 64 Mo',
      en: 'this file is larger than 64 MB',
    });
  return tried(file, () => readFile(file, 'utf8'));
}

/** What the file system refuses is said with the path it refuses. */
async function tried<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw RuleFilesProblem.of(place, error as NodeJS.ErrnoException);
  }
}
