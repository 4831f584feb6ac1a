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
  const { release, findings } = loadRelease(files);
  if (!release) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return release;
}
