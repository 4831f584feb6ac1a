import path from 'node:path';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';

/** The rules folder of the project. */
export const RULES = path.resolve(__dirname, '../../rules');

let shipped: Promise<Release> | null = null;

/** The rules of the project, checked; read once for all the tests of a file. */
export const shippedRelease = (): Promise<Release> => (shipped ??= checkedRelease());

async function checkedRelease(): Promise<Release> {
  const { release, findings } = loadRelease(await readRuleFiles(RULES));
  if (!release)
    throw new Error(findings.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return release;
}
