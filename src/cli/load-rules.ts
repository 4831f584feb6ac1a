import { existsSync } from 'node:fs';
import type { Loaded } from '../rulebook/load-rulebook';
import { loadRelease } from '../rulebook/load-rulebook';
import { readRuleFiles } from '../rulebook/read-rule-files';

/** The command was not understood, or something it needs is missing. */
export class UsageProblem extends Error {}

/** A folder of rule files, read and checked. */
export interface LoadedFolder extends Loaded {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly milliseconds: number;
}

/** Reads and checks the rule files of a folder. */
export async function loadRules(folder: string): Promise<LoadedFolder> {
  if (!existsSync(folder))
    throw new UsageProblem(`le dossier ${folder} n'existe pas / there is no folder ${folder}`);
  const started = performance.now();
  const files = await readRuleFiles(folder);
  const loaded = loadRelease(files);
  return { ...loaded, files, folder, milliseconds: performance.now() - started };
}
