import type { ContractContext } from '../../domain/decision';
import type { Facts, FactValue } from '../../domain/facts';
import type { Finding } from '../checking/finding';
import type { Location } from '../model/release';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import type { Cursor } from '../reading/cursor';
import { parseJson } from '../reading/parse-json';

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

/** Reads every cases file. */
export function readCases(files: ReadonlyMap<string, string>, findings: Finding[]): readonly CaseSuite[] {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.cases.json')) return [];
    const root = parseJson(file, text, findings);
    return root ? [{ file, cases: readSuite(root) }] : [];
  });
}

function readSuite(root: Cursor): readonly RuleCase[] {
  const { given, cases } = root.fields(['$schema', 'given', 'cases'], ['cases']);
  const shared = given?.fields(['facts', 'contract']);
  const facts = (shared?.facts?.value ?? {}) as Facts;
  const contract = (shared?.contract?.value ?? {}) as Partial<ContractContext>;
  return (cases?.elements() ?? []).map((element) => readCase(element, facts, contract));
}

const PARTS = ['outcome', 'amounts', 'decidedBy', 'steps', 'grants', 'lines', 'notices', 'error'] as const;

function readCase(at: Cursor, facts: Facts, contract: Partial<ContractContext>): RuleCase {
  const members = at.fields(
    ['name', 'decision', 'on', 'facts', 'contract', 'parameters', 'expect'],
    ['name', 'decision', 'on', 'expect'],
  );
  const expected = members.expect?.fields(PARTS) ?? {};
  const own = (members.facts?.value ?? {}) as Facts;
  const parts = Object.entries(expected).flatMap(([key, member]) =>
    key === 'error' ? [] : [[key, member.value as FactValue] as const],
  );
  return {
    name: members.name?.string() ?? '',
    decision: members.decision?.string() ?? '',
    on: members.on?.string() ?? '',
    facts: merged(facts, own),
    contract: {
      ...NO_CONTRACT,
      ...contract,
      ...((members.contract?.value ?? {}) as Partial<ContractContext>),
    },
    parameters: (members.parameters?.value ?? {}) as Readonly<Record<string, FactValue>>,
    expect: { error: expected.error?.string() ?? null, parts: Object.fromEntries(parts) },
    location: at.location,
  };
}

const merged = (given: Facts, own: Facts): Facts => ({
  ...given,
  ...Object.fromEntries(
    Object.entries(own).map(([group, fields]) => [group, { ...given[group], ...fields }]),
  ),
});
