import { readFileSync } from 'node:fs';
import type { Decision } from '../../domain/decision';
import type { Explanation } from '../../domain/explanation';
import type { Rulebook } from '../../domain/ports/rulebook';
import { ClausierError } from '../../domain/errors';
import type { RuleCase } from '../../rulebook/cases/read-cases';
import { readCases } from '../../rulebook/cases/read-cases';
import { requestOf } from '../../rulebook/cases/run-cases';
import type { Finding } from '../../rulebook/findings/finding';
import type { Release } from '../../rulebook/model/release';
import { createRulebook } from '../../rulebook/create-rulebook';
import { hang } from '../terminal/layout';
import { loadSoundRules, UsageProblem } from '../terminal/load-rules';
import type { Terminal } from '../terminal/terminal';

/** Prints a decision in sentences, for the cases of a file, or for the one whose name holds `only`. */
export async function rulesExplain(
  terminal: Terminal,
  folder: string,
  file: string,
  only: string | null,
  format: string,
): Promise<number> {
  const release = await loadSoundRules(folder, terminal);
  const rulebook = createRulebook(release);
  const cases = casesOf(file, release, terminal).filter(({ name }) => only === null || name.includes(only));
  if (cases.length === 0)
    throw new UsageProblem(
      terminal.say({ fr: `${file} : aucun cas de ce nom`, en: `${file}: no case of that name` }),
    );
  for (const one of cases) terminal.data(await explained(terminal, rulebook, one, format));
  return 0;
}

function casesOf(file: string, release: Release, terminal: Terminal): readonly RuleCase[] {
  const findings: Finding[] = [];
  const named = file.endsWith('.cases.json') ? file : `${file}.cases.json`;
  const suites = readCases(new Map([[named, read(file, terminal)]]), findings, release);
  const [first] = findings;
  if (!first) return suites.flatMap(({ cases }) => cases);
  const { line, column, message } = first;
  throw new UsageProblem(`${file}:${line}:${column} ${terminal.say(message)}`);
}

function read(file: string, terminal: Terminal): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  } catch {
    throw new UsageProblem(
      terminal.say({ fr: `${file} : fichier illisible`, en: `${file}: the file cannot be read` }),
    );
  }
}

/** One case; rules that do not answer it say why, as the API would. */
async function explained(
  terminal: Terminal,
  rulebook: Rulebook,
  one: RuleCase,
  format: string,
): Promise<string> {
  try {
    const decision = await rulebook.decide(requestOf(one, rulebook));
    const explanation = await rulebook.explain(decision);
    return format === 'json'
      ? JSON.stringify({ decision, explanation }, null, 2)
      : inSentences(terminal, one.name, decision, explanation);
  } catch (error) {
    if (!(error instanceof ClausierError)) throw error;
    const { code, text } = error;
    return format === 'json'
      ? JSON.stringify({ case: one.name, error: { code, message: terminal.say(text) } }, null, 2)
      : [
          '',
          terminal.paint('dim', one.name),
          terminal.paint('red', `✖ ${code} : ${terminal.say(text)}`),
        ].join('\n');
  }
}

function inSentences(terminal: Terminal, name: string, decision: Decision, explanation: Explanation): string {
  const { width } = terminal;
  const { clause, because, quantities, waysToYes, help, sentence } = explanation;
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
    ...[...waysToYes.map((way) => way.sentence), ...(help ? [help] : [])].map((said) =>
      hang('  → ', terminal.say(said), width),
    ),
    terminal.paint('dim', `  ${decision.trace.decidedBy.join(', ')} @ ${decision.releaseHash.slice(0, 12)}`),
  ].join('\n');
}
