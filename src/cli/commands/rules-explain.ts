import { readFileSync } from 'node:fs';
import type { Decision } from '../../domain/decision';
import type { Explanation } from '../../domain/explanation';
import { readCases } from '../../rulebook/cases/read-cases';
import { requestOf } from '../../rulebook/cases/run-cases';
import type { Finding } from '../../rulebook/checking/finding';
import { createRulebook } from '../../rulebook/rulebook';
import { hang } from '../layout';
import { loadRules, UsageProblem } from '../load-rules';
import type { Terminal } from '../terminal';

/** Prints a decision in sentences, for the cases of a file, or for the one whose name holds `only`. */
export async function rulesExplain(
  terminal: Terminal,
  folder: string,
  file: string,
  only: string | null,
  format: string,
): Promise<number> {
  const { release } = await loadRules(folder);
  if (!release) throw new UsageProblem('clausier rules check');
  const findings: Finding[] = [];
  const [suite] = readCases(
    new Map([[file.endsWith('.cases.json') ? file : `${file}.cases.json`, read(file)]]),
    findings,
  );
  const cases = (suite?.cases ?? []).filter(({ name }) => only === null || name.includes(only));
  if (findings.length > 0 || cases.length === 0) throw new UsageProblem(`${file} : aucun cas / no case`);
  const rulebook = createRulebook(release);
  for (const one of cases) {
    const decision = await rulebook.decide(requestOf(one));
    const explanation = await rulebook.explain(decision);
    if (format === 'json') terminal.data(JSON.stringify({ decision, explanation }, null, 2));
    else terminal.data(inSentences(terminal, one.name, decision, explanation));
  }
  return 0;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageProblem(`${file} : illisible / cannot be read`);
  }
}

function inSentences(terminal: Terminal, name: string, decision: Decision, explanation: Explanation): string {
  const { width } = terminal;
  const { clause, because, quantities, waysToYes, sentence } = explanation;
  const mark = (held: boolean): string => (held ? terminal.paint('green', '✔') : terminal.paint('red', '✖'));
  return [
    '',
    terminal.paint('dim', name),
    terminal.paint('bold', hang('', terminal.say(sentence), width)),
    ...(clause ? clause.excerpts.map(({ text }) => hang('  « ', `${text} »`, width)) : []),
    ...because.map((one) => `  ${mark(one.satisfied)} ${terminal.say(one.sentence)}`),
    ...quantities.map((one) =>
      hang('  = ', `${terminal.say(one.label)} : ${terminal.say(one.withFigures)}`, width),
    ),
    ...waysToYes.map((way) => hang('  → ', terminal.say(way.sentence), width)),
    terminal.paint('dim', `  ${decision.trace.decidedBy.join(', ')} @ ${decision.releaseHash.slice(0, 12)}`),
  ].join('\n');
}
