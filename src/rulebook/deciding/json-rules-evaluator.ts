import { Almanac, Engine } from 'json-rules-engine';
import type {
  RuleProperties,
  RuleResult as EngineResult,
  TopLevelCondition,
  TopLevelConditionResult,
} from 'json-rules-engine';
import type { FactValue } from '../../domain/facts';
import type { RuleModel } from '../model/rule-model';
import { namesCompared } from '../model/names-in';
import { OPERATORS } from './operators/all-operators';
import type { ReadFact, RuleEvaluator, RuleResult } from './rule-evaluator';

/** Engines at rest for the same rules: no more than were ever asked at once, and few. */
const MOST_AT_REST = 4;
const atRest = new WeakMap<readonly RuleModel[], Engine[]>();

/**
 * Runs rules in json-rules-engine, as they are written. An engine has state while it runs, so that each runs one
 * question at a time; it is made once and rests in between. Facts are opaque handles: our resolver reads plain
 * `$.field` paths from the session, never JSONPath, so a path can neither call nor change anything.
 */
export const jsonRulesEvaluator: RuleEvaluator = {
  async evaluate(rules, read) {
    if (rules.length === 0) return [];
    const engine = atRest.get(rules)?.pop() ?? engineOf(rules);
    const failures = new Map<string, unknown>();
    const almanac = new Almanac({ allowUndefinedFacts: false, pathResolver: resolverOf(read, failures) });
    const { results, failureResults } = await engine.run({}, { almanac });
    rest(engine, rules);
    refuse(rules, failures);
    const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
    return rules.map((rule) => resultOf(rule, byName.get(rule.name)));
  },
};

function engineOf(rules: readonly RuleModel[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: false });
  for (const { name, test, betweenFacts } of OPERATORS.values()) {
    engine.addOperator(name, test);
    if (betweenFacts) engine.addOperator(named(name), betweenFacts);
  }
  for (const group of groupsOf(rules)) engine.addFact(group, new GroupHandle(group));
  for (const rule of rules) engine.addRule(propertiesOf(rule));
  return engine;
}

function rest(engine: Engine, rules: readonly RuleModel[]): void {
  const others = atRest.get(rules) ?? [];
  if (others.length < MOST_AT_REST) others.push(engine);
  atRest.set(rules, others);
}

/** All the engine is given of a group of facts. */
class GroupHandle {
  constructor(readonly group: string) {}
}

const propertiesOf = ({ name, conditions }: RuleModel): RuleProperties => ({
  name,
  conditions: betweenFacts(conditions) as TopLevelCondition,
  event: { type: name },
});

/** An operator as it compares two facts. */
const named = (operator: string): string => `${operator} between facts`;

const COMPARED: ReadonlySet<string> = new Set(
  [...OPERATORS.values()].flatMap((operator) => (operator.betweenFacts ? [operator.name] : [])),
);

/** Conditions as they are written, but that what two facts compare otherwise has a name of its own. */
function betweenFacts(condition: unknown): unknown {
  if (Array.isArray(condition)) return condition.map(betweenFacts);
  if (typeof condition !== 'object' || condition === null) return condition;
  const { operator, value } = condition as { readonly operator?: unknown; readonly value?: unknown };
  if (typeof operator === 'string')
    return COMPARED.has(operator) && typeof value === 'object' && value !== null
      ? { ...condition, operator: named(operator) }
      : condition;
  return Object.fromEntries(Object.entries(condition).map(([key, inside]) => [key, betweenFacts(inside)]));
}

/**
 * The engine hands back what it was given; a path on anything else is on no fact of ours. It looks at conditions in an
 * order of its own: a value that cannot be read is kept until all were, so that the first one as written is told.
 */
const resolverOf =
  (read: ReadFact, failures: Map<string, unknown>) =>
  (handle: object, path: string): FactValue | undefined => {
    if (!(handle instanceof GroupHandle)) return undefined;
    const fields = path.slice(2).split('.');
    try {
      return read(handle.group, fields);
    } catch (error) {
      failures.set([handle.group, ...fields].join('.'), error);
      return null;
    }
  };

/** Fails as the first comparison that could not be made; of its two values, what is expected comes first. */
function refuse(rules: readonly RuleModel[], failures: ReadonlyMap<string, unknown>): void {
  if (failures.size === 0) return;
  for (const { leaves } of rules) {
    for (const { fact, path, expected } of leaves) {
      const compared = [
        ...(expected.kind === 'fact' ? [[expected.fact, ...expected.path]] : []),
        [fact, ...path],
      ];
      const failed = compared.map((name) => name.join('.')).find((name) => failures.has(name));
      if (failed !== undefined) throw failures.get(failed);
    }
  }
}

const groupsOf = (rules: readonly RuleModel[]): ReadonlySet<string> =>
  new Set(rules.flatMap(namesCompared).flatMap(([group]) => group ?? []));

function resultOf(rule: RuleModel, found: EngineResult | undefined): RuleResult {
  return { rule, satisfied: found?.result === true, leaves: found ? leavesHeld(found.conditions) : [] };
}

type Evaluated = TopLevelConditionResult | { readonly result?: boolean };

/** Whether each comparison held, in the order they are written. */
function leavesHeld(node: Evaluated): readonly boolean[] {
  if ('all' in node) return node.all.flatMap(leavesHeld);
  if ('any' in node) return node.any.flatMap(leavesHeld);
  return 'not' in node ? leavesHeld(node.not) : [node.result === true];
}
