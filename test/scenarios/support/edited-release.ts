import { loadRelease } from '../../../src/rulebook/load-rulebook';
import type { Release } from '../../../src/rulebook/model/release';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';

/** The rules of the project with one file edited as a contract manager would. */
export const editedRelease = (file: string, edit: (clause: any) => void): Promise<Release> =>
  editedFiles({ [file]: edit });

/** The same with several files. */
export async function editedFiles(edits: Readonly<Record<string, (clause: any) => void>>): Promise<Release> {
  const files = new Map(await readRuleFiles(RULES));
  for (const [file, edit] of Object.entries(edits)) {
    const clause = JSON.parse(files.get(file) ?? '');
    edit(clause);
    files.set(file, JSON.stringify(clause, null, 2));
  }
  return releaseOfFiles(files);
}

/** The rules of the project where a name is another one in every file. */
export async function renamedRelease(name: string, other: string): Promise<Release> {
  const files = [...(await readRuleFiles(RULES))];
  return releaseOfFiles(new Map(files.map(([file, text]) => [file, text.replaceAll(name, other)])));
}

function releaseOfFiles(files: ReadonlyMap<string, string>): Release {
  const { release, findings } = loadRelease(files);
  if (!release) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return release;
}
