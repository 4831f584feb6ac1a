import { Engine } from 'json-rules-engine';
import type { RuleProperties, RuleResult as EngineResult, TopLevelConditionResult } from 'json-rules-engine';
import type { FactValue } from '../../domain/facts';
import type { RuleModel } from '../model/rule-model';
import { OPERATORS } from './operators/all-operators';
import type { ReadFact, RuleEvaluator, RuleResult } from './rule-evaluator';

/**
 * Runs rules in a fresh json-rules-engine, whose state is per engine. Facts are opaque handles: our resolver reads
 * plain `$.field` paths from the session, never JSONPath, so a path can neither call nor change anything.
 */
export const jsonRulesEvaluator: RuleEvaluator = {
  async evaluate(rules, read) {
    if (rules.length === 0) return [];
    const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: resolverOf(read) });
    for (const { name, test } of OPERATORS.values()) engine.addOperator(name, test);
    for (const group of groupsOf(rules)) engine.addFact(group, new GroupHandle(group));
    for (const rule of rules) engine.addRule(propertiesOf(rule));
    const { results, failureResults } = await engine.run();
    const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
    return rules.map((rule) => resultOf(rule, byName.get(rule.name)));
  },
};

/** All the engine is given of a group of facts. */
class GroupHandle {
  constructor(readonly group: string) {}
}

const propertiesOf = ({ name, conditions }: RuleModel): RuleProperties => ({
  name,
  conditions,
  event: { type: name },
});

/** The engine hands back what it was given; a path on anything else is on no fact of ours. */
const resolverOf =
  (read: ReadFact) =>
  (handle: object, path: string): FactValue | undefined =>
    handle instanceof GroupHandle ? read(handle.group, path.slice(2).split('.')) : undefined;

function groupsOf(rules: readonly RuleModel[]): ReadonlySet<string> {
  const leaves = rules.flatMap((rule) => rule.leaves);
  return new Set(
    leaves.flatMap(({ fact, expected }) => (expected.kind === 'fact' ? [fact, expected.fact] : [fact])),
  );
}

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
