import { own } from '../../domain/own';
import type { Difference } from '../../rulebook/comparing/difference';
import type { ComparedRelease } from '../../rulebook/comparing/compare-releases';
import { compareReleases } from '../../rulebook/comparing/compare-releases';
import type { ToReadAgain } from '../../rulebook/comparing/to-read-again';
import { toReadAgain } from '../../rulebook/comparing/to-read-again';
import { diffMarkdown } from '../diff/diff-markdown';
import { diffStylish } from '../diff/diff-stylish';
import { loadRules, UsageProblem } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';

type Write = (
  differences: readonly Difference[],
  again: readonly ToReadAgain[],
  terminal: Terminal,
) => string;

const FORMATS: Readonly<Record<string, Write>> = {
  stylish: diffStylish,
  json: (differences, toReadAgain) => JSON.stringify({ schemaVersion: 1, differences, toReadAgain }, null, 2),
  markdown: diffMarkdown,
};

/** The names of the formats. */
export const DIFF_FORMATS = Object.keys(FORMATS);

/** What tells a script that something changed, when it asks. */
const CHANGED = 3;

/** Says in sentences what changed from one folder of rules to another: 0, or 3 where it was asked for and something did. */
export async function rulesDiff(
  terminal: Terminal,
  folders: readonly [before: string, after: string],
  format: string,
  detailedExitCode: boolean,
): Promise<number> {
  const [before, after] = [await soundFolder(folders[0], terminal), await soundFolder(folders[1], terminal)];
  const differences = compareReleases(before, after);
  const write = own(FORMATS, format) ?? diffStylish;
  terminal.data(write(differences, toReadAgain(after.release, differences), terminal));
  return detailedExitCode && differences.length > 0 ? CHANGED : 0;
}

async function soundFolder(folder: string, terminal: Terminal): Promise<ComparedRelease> {
  const { release, files } = await loadRules(folder);
  if (release) return { release, files };
  throw new UsageProblem(
    terminal.say({
      fr: `les règles de ${folder} ont des constats : lancer d’abord \`clausier rules check --rules ${folder}\``,
      en: `the rules of ${folder} have findings: run \`clausier rules check --rules ${folder}\` first`,
    }),
  );
}
