import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../support/shipped-release';

const CLAUSE = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';

/** A copy of the rules of the project, to be edited. */
export function copyOfRules(folder: string): string {
  const rules = path.join(folder, 'rules');
  cpSync(RULES, rules, { recursive: true });
  return rules;
}

const textOf = (rules: string): string => readFileSync(path.join(rules, CLAUSE), 'utf8');

/** Saves another text of article 2.2.1. */
export function save(rules: string, text: string): void {
  writeFileSync(path.join(rules, CLAUSE), text);
}

/** Misspells a word of article 2.2.1. */
export const breakRules = (rules: string): void => save(rules, textOf(rules).replace('"rules"', '"rulez"'));

/** Article 2.2.1 as the project has it. */
export const soundText = (): string => textOf(RULES);
