import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Json = Readonly<Record<string, unknown>>;

/** What an edit does to the rule files: the files it writes, and how many lines of them it changes. */
export interface Edited {
  readonly files: ReadonlyMap<string, string>;
  readonly touched: readonly string[];
  readonly linesChanged: number;
}

/**
 * The rule files after an edit. Its folder mirrors `rules/`: a JSON file that exists is changed by the members given
 * (null takes one away; rules, cases and codes are found by their name), a new one is added as it is, and
 * `text.fr.md.json` replaces words of the signed text. `copies.json` says which folders start as copies of others, as a
 * new edition does: what is then written in them changes the copy, and its lines alone are counted.
 */
export function edited(base: ReadonlyMap<string, string>, folder: string): Edited {
  const files = withCopies(base, folder);
  const start = new Map(files);
  const touched: string[] = [];
  for (const file of filesUnder(folder)) {
    const given = readFileSync(path.join(folder, file), 'utf8');
    const target = file.endsWith('.md.json') ? file.slice(0, -'.json'.length) : file;
    touched.push(target);
    files.set(target, changedText(start.get(target), given, file));
  }
  const linesChanged = touched.reduce(
    (so, file) => so + changedLines(start.get(file) ?? '', files.get(file)!),
    0,
  );
  return { files, touched, linesChanged };
}

/** The rule files with the copies an edit starts from; cases stay with the edition they were written for. */
function withCopies(base: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const written = path.join(folder, COPIES);
  const copies = existsSync(written) ? (JSON.parse(readFileSync(written, 'utf8')) as object) : {};
  const files = new Map(base);
  for (const [to, from] of Object.entries(copies))
    for (const [file, text] of base)
      if (file.startsWith(`${from}/`) && !file.endsWith('.cases.json'))
        files.set(`${to}${file.slice(from.length)}`, text);
  return files;
}

const COPIES = 'copies.json';

function changedText(was: string | undefined, given: string, file: string): string {
  if (file.endsWith('.md.json')) return replaced(was ?? '', JSON.parse(given) as [string, string][]);
  if (was === undefined || !file.endsWith('.json')) return given;
  return `${JSON.stringify(merged(JSON.parse(was), JSON.parse(given)), null, 2)}\n`;
}

function replaced(text: string, replacements: readonly [string, string][]): string {
  return replacements.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`the signed text does not hold "${from}"`);
    return so.replace(from, () => to);
  }, text);
}

/** A merge that finds the elements of a list by their name. */
export function merged(was: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  if (Array.isArray(was)) return mergedList(was as readonly Json[], change);
  const result: Record<string, unknown> = isObject(was) ? { ...was } : {};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

const nameOf = (element: Json): unknown =>
  element['name'] ?? element['code'] ?? element['id'] ?? element['article'];

function mergedList(was: readonly Json[], change: Json): readonly unknown[] {
  const kept = was.flatMap((element) => {
    const key = String(nameOf(element));
    if (!(key in change)) return [element];
    return change[key] === null ? [] : [merged(element, change[key])];
  });
  const known = was.map((element) => String(nameOf(element)));
  const added = Object.entries(change).filter(([key, value]) => !known.includes(key) && value !== null);
  return [...kept, ...added.map(([, value]) => value)];
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== COPIES)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** Lines that one text has and the other has not, as a reviewer would count them. */
function changedLines(one: string, other: string): number {
  const [before, after] = [normal(one), normal(other)];
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  let added = 0;
  for (const line of after) {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    else added++;
  }
  const removed = [...left.values()].reduce((so, count) => so + count, 0);
  return Math.max(added, removed);
}

/** JSON is compared in one layout. */
function normal(text: string): readonly string[] {
  if (!text.startsWith('{')) return text.split('\n').filter((line) => line.trim() !== '');
  return JSON.stringify(JSON.parse(text), null, 1)
    .split('\n')
    .map((line) => line.replace(/,$/, ''));
}
