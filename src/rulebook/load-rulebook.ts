import { createHash } from 'node:crypto';
import { checkClauses } from './checking/check-clauses';
import { checkDefaults } from './checking/check-defaults';
import { checkDocuments } from './checking/check-documents';
import { checkEffects } from './checking/check-effects';
import { checkFormulas } from './checking/check-formulas';
import { checkFrame } from './checking/check-frame';
import { checkParameters } from './checking/check-parameters';
import { checkRules } from './checking/check-rules';
import type { Finding } from './model/finding';
import { namesOfRelease } from './checking/names';
import type { Release } from './model/release';
import { readFolder } from './reading/read-folder';
import { FRAME_FILE, SUPPOSED_FILE } from './reading/read-frame';

/** A checked rulebook, or none when an error keeps it from being used. */
export interface Loaded {
  readonly release: Release | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads the files of a release that decided before: it was checked when it was put in force, and a stricter checker of
 * today takes nothing back.
 */
export function readRelease(files: ReadonlyMap<string, string>): Release | null {
  return readFolder(files, [])?.release(hashOf(files), deciding(files)) ?? null;
}

/** Reads and checks every rule file; one checker serves the command, start-up and the API. */
export function loadRelease(found: ReadonlyMap<string, string>): Loaded {
  const findings: Finding[] = [];
  const files = found.has(FRAME_FILE) ? found : new Map([...found, [FRAME_FILE, SUPPOSED_FILE]]);
  const folder = readFolder(files, findings);
  if (!folder) return { release: null, findings: inOrder(findings) };
  const names = namesOfRelease(folder);
  checkFrame(folder, found.has(FRAME_FILE), findings);
  checkDocuments(folder);
  checkClauses(folder);
  checkParameters(folder, names);
  checkEffects(folder, names);
  checkDefaults(folder);
  checkRules(folder, names);
  checkFormulas(folder, names, findings);
  const refused = findings.some(({ severity }) => severity === 'error');
  return {
    release: refused ? null : folder.release(hashOf(files), deciding(files)),
    findings: inOrder(findings),
  };
}

/** The files that decide: cases prove, they do not decide. */
const deciding = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([file]) => !isCases(file)).sort(([one], [other]) => (one < other ? -1 : 1)));

const isCases = (file: string): boolean => file.endsWith('.cases.json');

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of deciding(files)) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex');
}

/** By place, each once: what several checks read is noted by each. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()].sort((one, other) =>
    one.file < other.file
      ? -1
      : one.file > other.file
        ? 1
        : one.line - other.line || one.column - other.column,
  );

const keyOf = ({ code, file, line, column, message }: Finding): string =>
  [code, file, line, column, message.en].join('\0');
