import type { ContractContext } from '../../domain/decision';
import type { Facts, FactValue } from '../../domain/facts';
import type { Finding } from '../findings/finding';
import { Notebook } from '../findings/notebook';
import type { Release } from '../model/release';
import type { Location } from '../model/location';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import type { Cursor } from '../reading/cursor';
import { isDate } from '../../domain/is-date';
import { parseJson } from '../reading/parse-json';
import { record } from '../reading/read-vocabulary';
import { checkFactsGiven, checkFiguresGiven } from './check-case';
import { checkEdition } from './check-edition';
import { readContext } from './read-context';

/** What a case expects; only what is written is compared. */
export interface Expectation {
  readonly error: string | null;
  /** Parts of the decision: outcome, amounts by name, decidedBy, steps, grants, lines, notices. */
  readonly parts: Readonly<Record<string, FactValue>>;
}

/** One question to the rules with the answer a reader of the contract expects. */
export interface RuleCase {
  readonly name: string;
  readonly decision: string;
  readonly on: string;
  readonly facts: Facts;
  readonly contract: ContractContext;
  readonly parameters: Readonly<Record<string, FactValue>>;
  readonly expect: Expectation;
  readonly location: Location;
}

/** The cases beside a clause. */
export interface CaseSuite {
  readonly file: string;
  readonly cases: readonly RuleCase[];
}

/** Reads every cases file; what it gives is held against what a release declares, where there is one. */
export function readCases(
  files: ReadonlyMap<string, string>,
  findings: Finding[],
  release: Release | null = null,
): readonly CaseSuite[] {
  const notebook = new Notebook();
  const suites = [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.cases.json')) return [];
    const root = parseJson(file, text, notebook);
    if (!root) return [];
    const cases = readSuite(root, release);
    if (release) checkEdition(release, file, cases, root);
    return [{ file, cases }];
  });
  findings.push(...notebook.told);
  return suites;
}

function readSuite(root: Cursor, release: Release | null): readonly RuleCase[] {
  const { given, cases } = root.fields(['$schema', 'given', 'cases'], ['cases']);
  const shared = given?.fields(['facts', 'contract']);
  const facts = readFacts(shared?.facts);
  const contract = readContext(shared?.contract);
  if (release) checkFactsGiven(release, shared?.facts);
  return (cases?.elements() ?? []).map((element) => readCase(element, facts, contract, release));
}

const LISTS = ['steps', 'grants', 'lines', 'notices'] as const;
const PARTS = ['outcome', 'amounts', 'decidedBy', ...LISTS, 'error'] as const;

function readCase(
  at: Cursor,
  facts: Facts,
  contract: Partial<ContractContext>,
  release: Release | null,
): RuleCase {
  const members = at.fields(
    ['name', 'decision', 'on', 'facts', 'contract', 'parameters', 'expect'],
    ['name', 'decision', 'on', 'expect'],
  );
  const expect = members.expect ? readExpectation(members.expect) : { error: null, parts: {} };
  // A case may show that facts are refused.
  if (release && expect.error === null) {
    checkFactsGiven(release, members.facts);
    checkFiguresGiven(release, members.parameters);
  }
  return {
    name: members.name?.string() ?? '',
    decision: members.decision?.string() ?? '',
    on: members.on ? readMoment(members.on) : '',
    facts: merged(facts, readFacts(members.facts)),
    contract: { ...NO_CONTRACT, ...contract, ...readContext(members.contract) },
    parameters: valuesOf(members.parameters),
    expect,
    location: at.location,
  };
}

function readExpectation(at: Cursor): Expectation {
  const { error, ...parts } = at.fields(PARTS);
  if (at.node.type === 'object' && !error && Object.keys(parts).length === 0) at.report('R005.expectation');
  parts.outcome?.string();
  parts.amounts?.is('object');
  parts.decidedBy?.strings();
  for (const list of LISTS) for (const item of parts[list]?.elements() ?? []) item.is('object');
  return {
    error: error?.string() ?? null,
    parts: Object.fromEntries(Object.entries(parts).map(([part, member]) => [part, member.value])),
  };
}

/** The day of the question, or an instant of it. */
function readMoment(at: Cursor): string {
  const text = at.string();
  if (text === '' || isDate(text) || isInstant(text)) return text;
  at.report('R050.moment', { moment: text });
  return '';
}

function isInstant(text: string): boolean {
  if (!isDate(text.slice(0, 10))) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

const valuesOf = (from: Cursor | undefined): Readonly<Record<string, FactValue>> =>
  record(from, (member) => member.value);

const readFacts = (from: Cursor | undefined): Facts => record(from, valuesOf);

const merged = (given: Facts, own: Facts): Facts => ({
  ...given,
  ...Object.fromEntries(
    Object.entries(own).map(([group, fields]) => [group, { ...given[group], ...fields }]),
  ),
});
