import path from 'node:path';
import type { Loaded } from '../../src/rulebook/load-rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';

/** The rules folder of the project. */
export const RULES = path.resolve(__dirname, '../../rules');

let shipped: Promise<Loaded> | null = null;

/** The rules of the project, checked; read once for all the tests of a file. */
export async function shippedRelease(): Promise<Release> {
  const { release, findings } = await shippedRules();
  if (!release)
    throw new Error(findings.map(({ file, line, message }) => `${file}:${line} ${message.en}`).join('\n'));
  return release;
}

/** The same, with what demonstrates them. */
export const shippedRules = (): Promise<Loaded> => (shipped ??= readRuleFiles(RULES).then(loadRelease));
