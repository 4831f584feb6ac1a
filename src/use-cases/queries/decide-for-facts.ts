import type { Decision } from '../../domain/decision';
import { FactProblem, InvalidInput } from '../../domain/errors';
import type { FactGroup, Facts, FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import { clockFacts } from '../facts/clock-facts';
import { checkDate } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { scopeOf } from '../operation/scope';
import { contractTold } from './contract-told';
import type { ContractTold } from './contract-told';

/** A question to the rules in force, with its facts. */
export interface DecideInput {
  readonly decision: string;
  /** JSON from a caller: checked here to be groups of plain values. */
  readonly facts: FactValue;
  /** The day of the question; today when it is left out. */
  readonly on: LocalDate | null;
  /** Whose contract it is about; the texts in force for a new contract when it is left out. */
  readonly contract?: ContractTold | null;
}

/** Takes any decision the vocabulary declares, for given facts, and writes nothing. */
export async function decideForFacts(
  deps: Deps,
  { decision, facts, on, contract = null }: DecideInput,
): Promise<Decision> {
  const { clock, rulebooks, store } = deps;
  const rulebook = rulebooks.current();
  const { zone } = rulebook.frame;
  const at = on === null ? clock.now() : zone.noonOf(checkDate(on, 'on'));
  const given = factsAsDeclared(rulebook, factsOf(facts));
  const readsClock = rulebook.factGroups(decision).includes('clock');
  const now = readsClock ? { clock: { ...clockFacts(zone, at), ...given['clock'] } } : {};
  return rulebook.decide({
    decision,
    facts: { ...given, ...now },
    contract:
      contract === null
        ? NO_CONTRACT
        : await store.read((tables) =>
            contractTold(scopeOf(deps, tables), decision, contract, zone.dayOf(at)),
          ),
    at,
  });
}

/** Facts as the vocabulary declares them; what it does not know is refused where it is decided. */
const factsAsDeclared = (rulebook: Rulebook, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([group, fields]) => [
      group,
      Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, factAsDeclared(rulebook, [group, name], value)]),
      ),
    ]),
  );

function factAsDeclared(
  rulebook: Rulebook,
  [group, name]: readonly [string, string],
  value: FactValue,
): FactValue {
  const admitted = rulebook.admit(group, name, value, null);
  if ('value' in admitted) return admitted.value;
  const fact = [group, name, ...admitted.path].join('.');
  const { fr, en } = admitted.wrong;
  throw new FactProblem({ fr: `le fait \`${fact}\` : ${fr}`, en: `the fact \`${fact}\`: ${en}` }, [
    'facts',
    group,
    name,
    ...admitted.path,
  ]);
}

const DEEPEST = 6;

function factsOf(facts: FactValue): Facts {
  if (isGroup(facts) && isPlain(facts, 0)) {
    const groups = Object.entries(facts).flatMap(([name, group]) =>
      isGroup(group) ? [[name, group] as const] : [],
    );
    if (groups.length === Object.keys(facts).length) return Object.fromEntries(groups);
  }
  throw new InvalidInput(
    {
      fr: 'les faits sont des groupes de valeurs : { "intervention": { "estimatedMinutes": 30 } }',
      en: 'facts are groups of values: { "intervention": { "estimatedMinutes": 30 } }',
    },
    ['facts'],
  );
}

const isGroup = (value: FactValue): value is FactGroup =>
  typeof value === 'object' && value !== null && !isList(value);

function isPlain(value: FactValue, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (isList(value)) return value.every((element) => isPlain(element, depth + 1));
  if (isGroup(value))
    return Object.entries(value).every(([key, field]) => key !== '__proto__' && isPlain(field, depth + 1));
  return typeof value !== 'number' || Number.isSafeInteger(value);
}
