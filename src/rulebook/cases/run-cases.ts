import type { Decision, DecisionRequest } from '../../domain/decision';
import { ClausierError, FactProblem } from '../../domain/errors';
import type { Facts, FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { ClauseModel } from '../model/clause-model';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';
import { createRulebook } from '../create-rulebook';
import type { CaseSuite, RuleCase } from './read-cases';
import { unevenLines } from './uneven-lines';
import { instantText } from '../../domain/instant-text';
import { isDate } from '../../domain/is-date';
import { datedFigures } from './dated-figures';

/** What became of a case. */
export interface CaseResult {
  readonly file: string;
  readonly name: string;
  /** The decision asked for. */
  readonly asked: string;
  readonly line: number;
  readonly passed: boolean;
  /** What differs: the part, what was expected, what was got. */
  readonly differences: readonly { readonly part: string; readonly expected: string; readonly got: string }[];
  /** Why, in a sentence, when an answer was got. */
  readonly because: Text | null;
  readonly decision: Decision | null;
}

/** Runs every case against a release. */
export async function runCases(
  release: Release,
  suites: readonly CaseSuite[],
): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { file, cases } of suites)
    for (const one of cases) results.push(await runCase(release, file, one));
  return results;
}

async function runCase(release: Release, file: string, one: RuleCase): Promise<CaseResult> {
  const head = { file, name: one.name, asked: one.decision, line: one.location.line };
  try {
    const rulebook = createRulebook(withParameters(release, one.parameters));
    const decision = await rulebook.decide(requestOf(one, rulebook));
    const differences = one.expect.error
      ? [{ part: 'error', expected: one.expect.error, got: decision.outcome }]
      : [...differencesOf(one, decision), ...unevenLines(decision.lines)];
    const because = differences.length > 0 ? (await rulebook.explain(decision)).sentence : null;
    return { ...head, passed: differences.length === 0, differences, because, decision };
  } catch (error) {
    if (!(error instanceof ClausierError)) throw error;
    const passed = one.expect.error === error.code;
    const expected = one.expect.error ?? JSON.stringify(one.expect.parts.outcome ?? '');
    const differences = passed ? [] : [{ part: 'error', expected, got: `${error.code}` }];
    return { ...head, passed, differences, because: passed ? null : error.text, decision: null };
  }
}

/** The question of a case; a day means noon in the zone of the contract, and fills the clock of a decision that reads it. */
export function requestOf({ decision, on, facts, contract }: RuleCase, rulebook: Rulebook): DecisionRequest {
  const { zone } = rulebook.frame;
  const at = isDate(on) ? zone.noonOf(on) : instantText(Temporal.Instant.from(on));
  const clock = { clock: { now: at, today: zone.dayOf(at), zone: zone.name } };
  const told = rulebook.factGroups(decision).includes('clock') ? clock : {};
  return { decision, facts: { ...told, ...facts } satisfies Facts, contract, at };
}

/** The release with some parameters at other values. */
function withParameters(release: Release, values: Readonly<Record<string, FactValue>>): Release {
  if (Object.keys(values).length === 0) return release;
  refuseUnknown(release, Object.keys(values));
  const changed = (clause: ClauseModel): ClauseModel => ({
    ...clause,
    parameters: clause.parameters.map((parameter) => {
      const value = own(values, parameter.name);
      if (value === undefined) return parameter;
      return { ...parameter, values: datedFigures(value, parameter.declaration) };
    }),
  });
  const within = (document: DocumentModel): DocumentModel => ({
    ...document,
    clauses: document.clauses.map(changed),
  });
  return { ...release, documents: release.documents.map(within), amendments: release.amendments.map(within) };
}

function refuseUnknown({ documents, amendments }: Release, names: readonly string[]): void {
  const clauses = [...documents, ...amendments].flatMap((document) => document.clauses);
  const known = new Set(clauses.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  for (const name of names) {
    if (known.has(name)) continue;
    throw new FactProblem({
      fr: `il n'y a pas de paramètre \`${name}\``,
      en: `there is no parameter \`${name}\``,
    });
  }
}

function differencesOf({ expect }: RuleCase, decision: Decision): CaseResult['differences'] {
  const got: Readonly<Record<string, unknown>> = {
    outcome: decision.outcome,
    amounts: Object.fromEntries(decision.amounts.map(({ name, value }) => [name, value])),
    decidedBy: decision.trace.decidedBy,
    steps: decision.steps,
    grants: decision.grants,
    lines: decision.lines,
    notices: decision.notices,
  };
  return Object.entries(expect.parts).flatMap(([part, expected]) => compare(part, expected, got[part]));
}

/** Lists agree element by element; objects on the keys that are written. */
function compare(part: string, expected: unknown, got: unknown): CaseResult['differences'] {
  const differs = [{ part, expected: JSON.stringify(expected), got: JSON.stringify(got) ?? 'undefined' }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return differs;
    return expected.flatMap((element, index) => compare(`${part}[${index}]`, element, got[index]));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return differs;
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(`${part}.${key}`, value, (got as Readonly<Record<string, unknown>>)[key]),
    );
  }
  return expected === got ? [] : differs;
}
