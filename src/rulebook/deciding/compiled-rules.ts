import type { FactValue } from '../../domain/facts';
import type { ConditionModel, ExpectedModel, LeafModel } from '../model/condition-model';
import type { RuleModel } from '../model/rule-model';
import { operatorOf } from './operators/all-operators';
import type { ReadFact, RuleEvaluator, RuleResult } from './rule-evaluator';

/** Whether a condition holds; each comparison adds how it fared, in the order they are written. */
type Holds = (read: ReadFact, leaves: boolean[]) => boolean;

/** A rule is compiled once, when it is first considered; it lives as long as its release. */
const compiled = new WeakMap<RuleModel, Holds>();

/** Runs rules by functions made of their conditions, at once. */
export const evaluateRules = (rules: readonly RuleModel[], read: ReadFact): readonly RuleResult[] =>
  rules.map((rule) => {
    const leaves: boolean[] = [];
    return { rule, satisfied: compiledOf(rule)(read, leaves), leaves };
  });

/** The same behind the port of evaluators. */
export const compiledEvaluator: RuleEvaluator = {
  evaluate: async (rules, read) => Promise.resolve(evaluateRules(rules, read)),
};

function compiledOf(rule: RuleModel): Holds {
  const known = compiled.get(rule);
  if (known) return known;
  const made = compile(rule.tree);
  compiled.set(rule, made);
  return made;
}

function compile(condition: ConditionModel): Holds {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.conditions.map(compile));
    case 'any':
      return anyOf(condition.conditions.map(compile));
    case 'not': {
      const denied = compile(condition.condition);
      return (read, leaves) => !denied(read, leaves);
    }
    case 'leaf':
      return comparison(condition);
  }
}

/** Every condition is looked at, also once one has failed: the trace shows them all. */
const allOf =
  (conditions: readonly Holds[]): Holds =>
  (read, leaves) => {
    let held = true;
    for (const holds of conditions) held = holds(read, leaves) && held;
    return held;
  };

const anyOf =
  (conditions: readonly Holds[]): Holds =>
  (read, leaves) => {
    let held = false;
    for (const holds of conditions) held = holds(read, leaves) || held;
    return held;
  };

/** What is expected is read first: of two values that are missing, it is the one that is told. */
function comparison({ fact, path, operator, expected }: LeafModel): Holds {
  const { test, betweenFacts = test } = operatorOf(operator);
  const compare = expected.kind === 'fact' ? betweenFacts : test;
  const expectedIn = readingOf(expected);
  return (read, leaves) => {
    const wanted = expectedIn(read);
    const held = compare(read(fact, path), wanted);
    leaves.push(held);
    return held;
  };
}

function readingOf(expected: ExpectedModel): (read: ReadFact) => FactValue {
  if (expected.kind === 'literal') return () => expected.value;
  const { fact, path } = expected;
  return (read) => read(fact, path);
}
