import fc from 'fast-check';
import type { FactValue } from '../../../src/domain/facts';
import { compiledEvaluator } from '../../../src/rulebook/deciding/compiled-rules';
import { jsonRulesEvaluator } from '../../../src/rulebook/deciding/json-rules-evaluator';
import type { ReadFact, RuleEvaluator } from '../../../src/rulebook/deciding/rule-evaluator';
import type { RuleModel } from '../../../src/rulebook/model/rule-model';
import { generatedConditions, generatedFacts, generatedRule } from '../../support/generated-rules';
import { manyRuns } from '../../support/many-runs';
import { evaluateAgain } from '../../support/second-evaluator';

const EVALUATORS = { 'json-rules-engine': jsonRulesEvaluator, 'compiled rules': compiledEvaluator };

const conditionsOfRules = fc.array(generatedConditions, { minLength: 1, maxLength: 5 });

type Groups = Readonly<Record<string, Readonly<Record<string, FactValue>>>>;

/** Reads facts, and fails on those that are kept from it. */
const readerOf =
  (given: object, missing: readonly string[] = []): ReadFact =>
  (group, [field = '']) => {
    if (missing.includes(field)) throw new Error(`${group}.${field} was not given`);
    return (given as Groups)[group]![field]!;
  };

/** How each rule and each comparison fared, or what could not be read. */
async function answerOf(evaluator: RuleEvaluator, rules: readonly RuleModel[], read: ReadFact) {
  try {
    const results = await evaluator.evaluate(rules, read);
    return results.map(({ rule, satisfied, leaves }) => ({ rule: rule.name, satisfied, leaves }));
  } catch (error) {
    return String(error);
  }
}

describe('every evaluator of the same rules', () => {
  it.each(Object.entries(EVALUATORS))(
    '%s agrees with one written apart, on every rule and every comparison, whatever the facts',
    async (_, evaluator) => {
      await fc.assert(
        fc.asyncProperty(conditionsOfRules, generatedFacts, async (conditions, given) => {
          const second = conditions.map((one, index) => ({
            rule: `rule-${index}`,
            ...evaluateAgain(one as Readonly<Record<string, unknown>>, given as never),
          }));
          expect(await answerOf(evaluator, conditions.map(generatedRule), readerOf(given))).toEqual(second);
        }),
        { numRuns: manyRuns(2000) },
      );
    },
  );

  it('tells the same of facts that were not given, the first as it is written', async () => {
    const missing = fc.subarray(['text', 'count', 'flag', 'price', 'from', 'seen', 'codes']);
    await fc.assert(
      fc.asyncProperty(conditionsOfRules, generatedFacts, missing, async (conditions, given, kept) => {
        const rules = conditions.map(generatedRule);
        const read = readerOf(given, kept);
        const [first, ...others] = await Promise.all(
          Object.values(EVALUATORS).map((evaluator) => answerOf(evaluator, rules, read)),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: manyRuns(1000) },
    );
  });

  it.each(Object.entries(EVALUATORS))(
    '%s decides overlapping requests as it decides them one after the other',
    async (_, evaluator) => {
      const rules = [
        generatedRule({ all: [{ fact: 'one', path: '$.count', operator: 'greaterThan', value: 500 }] }, 0),
      ];
      const answers = await Promise.all(
        Array.from({ length: 1000 }, (_each, count) => evaluator.evaluate(rules, () => count)),
      );
      expect(answers.map(([result]) => result!.satisfied)).toEqual(
        Array.from({ length: 1000 }, (_each, count) => count > 500),
      );
    },
  );
});
