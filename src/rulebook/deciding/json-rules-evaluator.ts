import { Engine } from 'json-rules-engine';
import type { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import type { RuleModel } from '../model/rule-model';
import { OPERATORS } from './operators';
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
    for (const group of groupsOf(rules)) engine.addFact(group, { group });
    for (const rule of rules) engine.addRule(propertiesOf(rule));
    const { results, failureResults } = await engine.run();
    const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
    return rules.map((rule) => resultOf(rule, byName.get(rule.name)));
  },
};

const propertiesOf = ({ name, conditions }: RuleModel): RuleProperties => ({
  name,
  conditions: conditions as unknown as TopLevelCondition,
  event: { type: name },
});

const resolverOf = (read: ReadFact) => (handle: unknown, path: string) =>
  read((handle as { group: string }).group, path.slice(2).split('.')) as never;

function groupsOf(rules: readonly RuleModel[]): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const { leaves } of rules) {
    for (const leaf of leaves) {
      groups.add(leaf.fact);
      if (leaf.valueIsFact) groups.add((leaf.value as { readonly fact: string }).fact);
    }
  }
  return groups;
}

interface Evaluated {
  readonly result?: boolean;
  readonly all?: readonly Evaluated[];
  readonly any?: readonly Evaluated[];
  readonly not?: Evaluated;
}

function resultOf(rule: RuleModel, found: { conditions: unknown; result?: unknown } | undefined): RuleResult {
  const leaves: boolean[] = [];
  const visit = (node: Evaluated): void => {
    const children = node.all ?? node.any ?? (node.not && [node.not]);
    if (children) children.forEach(visit);
    else leaves.push(node.result === true);
  };
  if (found) visit(found.conditions as Evaluated);
  return { rule, satisfied: found?.result === true, leaves };
}
