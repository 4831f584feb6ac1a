import { own } from '../../domain/own';
import type { Checked } from '../findings/checked';
import { compact } from '../findings/compact';
import { github } from '../findings/github';
import { json } from '../findings/json';
import { sarif } from '../findings/sarif';
import { stylish } from '../findings/stylish';
import { readCases } from '../../rulebook/cases/read-cases';
import type { Finding } from '../../rulebook/findings/finding';
import { loadRules } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';

type Write = (checked: Checked, terminal: Terminal) => string;

const FORMATS: Readonly<Record<string, Write>> = { stylish, compact, json, sarif, github };

/** The names of the formats. */
export const FORMAT_NAMES = Object.keys(FORMATS);

/** Says what is wrong in the rule files, where, and what to write. */
export async function rulesCheck(terminal: Terminal, folder: string, format: string): Promise<number> {
  const loaded = await loadRules(folder);
  const inCases: Finding[] = [];
  readCases(loaded.files, inCases, loaded.release);
  const findings = [...loaded.findings, ...inCases];
  const wrong = findings.some(({ severity }) => severity === 'error');
  const releaseHash = wrong ? null : (loaded.release?.hash ?? null);
  terminal.data((own(FORMATS, format) ?? stylish)({ ...loaded, findings, releaseHash }, terminal));
  return releaseHash === null ? 1 : 0;
}
