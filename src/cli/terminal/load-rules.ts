import type { Loaded } from '../../rulebook/load-rulebook';
import { loadRelease } from '../../rulebook/load-rulebook';
import type { Release } from '../../rulebook/model/release';
import { readRuleFiles } from '../../rulebook/read-rule-files';
import type { Terminal } from './terminal';

/** The command was not understood, or something it needs is missing. */
export class UsageProblem extends Error {}

/** A folder of rule files, read and checked. */
export interface LoadedFolder extends Loaded {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly milliseconds: number;
}

/** Reads and checks the rule files of a folder; one that cannot be read is a mistake of the caller. */
export async function loadRules(folder: string): Promise<LoadedFolder> {
  const started = performance.now();
  const files = await readRuleFiles(folder);
  const loaded = loadRelease(files);
  return { ...loaded, files, folder, milliseconds: performance.now() - started };
}

/** The rules of a folder, for what needs them without a finding. */
export async function loadSoundRules(folder: string, terminal: Terminal): Promise<Release> {
  const { release } = await loadRules(folder);
  if (release) return release;
  throw new UsageProblem(
    terminal.say({
      fr: 'les règles ont des constats : lancer d’abord `clausier rules check`',
      en: 'the rules have findings: run `clausier rules check` first',
    }),
  );
}
