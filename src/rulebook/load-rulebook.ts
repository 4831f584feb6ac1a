import { createHash } from 'node:crypto';
import type { Demonstration } from '../domain/demonstration/demonstration';
import { NO_DEMONSTRATION } from '../domain/demonstration/demonstration';
import { checkClauses } from './checking/check-clauses';
import { checkCited, checkDefaults } from './checking/check-defaults';
import { checkDocuments } from './checking/check-documents';
import { checkEffectObjects } from './checking/check-effect-objects';
import { checkEffects } from './checking/check-effects';
import { checkEntries } from './checking/check-entries';
import { checkFormulas } from './checking/check-formulas';
import { checkFrame } from './checking/check-frame';
import { checkHanded } from './checking/check-handed';
import { checkLines } from './checking/check-lines';
import { checkNeeds } from './checking/check-needs';
import { checkNegative } from './checking/check-negative';
import { checkBounds } from './checking/check-bounds';
import { checkParameters } from './checking/check-parameters';
import { checkPools } from './checking/check-pools';
import { checkReach } from './checking/check-reach';
import { checkRepeats } from './checking/check-repeats';
import { checkRules } from './checking/check-rules';
import { checkSentences } from './checking/check-sentences';
import { checkWays } from './checking/check-ways';
import type { Finding } from './findings/finding';
import { Notebook } from './findings/notebook';
import { namesOfRelease } from './checking/names';
import type { Release } from './model/release';
import { isOfDemonstration } from './reading/read-demonstration';
import { readFolder } from './reading/read-folder';
import { FRAME_FILE, SUPPOSED_FILE } from './reading/read-frame';

/** A checked rulebook, or none when an error keeps it from being used. */
export interface Loaded {
  readonly release: Release | null;
  readonly findings: readonly Finding[];
  /** What demonstrates the contract. */
  readonly demonstration: Demonstration;
}

/**
 * Reads the files of a release that decided before: it was checked when it was put in force, and a stricter checker of
 * today takes nothing back.
 */
export function readRelease(files: ReadonlyMap<string, string>): Release | null {
  return readFolder(files)?.release(hashOf(files), deciding(files)) ?? null;
}

/** Reads and checks every rule file; one checker serves the command, start-up and the API. */
export function loadRelease(found: ReadonlyMap<string, string>): Loaded {
  const notebook = new Notebook();
  const files = found.has(FRAME_FILE) ? found : new Map([...found, [FRAME_FILE, SUPPOSED_FILE]]);
  const folder = readFolder(files, notebook);
  if (!folder) return { release: null, findings: notebook.toldByPlace, demonstration: NO_DEMONSTRATION };
  const names = namesOfRelease(folder);
  checkFrame(folder, found.has(FRAME_FILE), notebook);
  checkDocuments(folder, names);
  checkClauses(folder);
  checkParameters(folder, names);
  checkBounds(folder, names);
  checkEffects(folder, names);
  checkEffectObjects(folder);
  checkHanded(folder);
  checkDefaults(folder);
  checkCited(folder);
  checkRules(folder, names);
  checkFormulas(folder, names, notebook);
  checkEntries(folder);
  checkReach(folder, notebook);
  checkRepeats(folder, notebook);
  checkNegative(folder, notebook);
  checkPools(folder, notebook);
  checkLines(folder, notebook);
  checkNeeds(folder, names);
  checkSentences(folder, names);
  checkWays(folder, names);
  const findings = notebook.toldByPlace;
  const wrong = findings.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return {
    release: wrong.every(isOfDemonstration) ? folder.release(hashOf(files), deciding(files)) : null,
    findings,
    // An edit of the contract waits for no scene: what cannot be played is said, and not played.
    demonstration: wrong.some(isOfDemonstration) ? NO_DEMONSTRATION : folder.demonstration,
  };
}

/** The files that decide: cases prove and the demonstration shows, they do not decide. */
const deciding = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...files]
      .filter(([file]) => !isCases(file) && !isOfDemonstration(file))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const isCases = (file: string): boolean => file.endsWith('.cases.json');

function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of deciding(files)) hash.update(`${file}\0${text.length}\0${text}\0`);
  return hash.digest('hex');
}
