import { ClausierError } from '../../domain/errors';
import type { Text } from '../../domain/text';
import { evaluateRules } from './compiled-rules';
import { jsonRulesEvaluator } from './json-rules-evaluator';
import type { RuleEvaluator, RuleResult } from './rule-evaluator';

/** Is told that two evaluators of the same rules do not answer the same. */
export type Alarm = (difference: Text) => void;

/** For tests and commands: nothing is answered that the two do not answer alike. */
const fail: Alarm = ({ en }) => {
  throw new Error(en);
};

const WHOLE = 100;

/**
 * Compiled rules, and json-rules-engine beside them for so many decisions in a hundred, the first among them. Where they
 * differ the alarm is given and what json-rules-engine answers stands: it runs the rules as they are written.
 */
export function heldTogether(percent: number, alarm: Alarm): RuleEvaluator {
  let due = percent > 0 ? WHOLE : 0;
  return {
    async evaluate(rules, read) {
      const both = due >= WHOLE;
      due += percent - (both ? WHOLE : 0);
      if (!both) return evaluateRules(rules, read);
      const compiled = outcomeOf(() => evaluateRules(rules, read));
      const engine = await settledOf(jsonRulesEvaluator.evaluate(rules, read));
      const [one, other] = [engine, compiled].map(shown);
      if (one !== other) alarm(differenceOf(rules[0]?.decision ?? '', one ?? '', other ?? ''));
      if ('error' in engine) throw engine.error;
      return engine.results;
    },
  };
}

/** Both evaluators on every decision. */
export const strictEvaluator = heldTogether(WHOLE, fail);

type Evaluated = { readonly results: readonly RuleResult[] } | { readonly error: unknown };

function outcomeOf(work: () => readonly RuleResult[]): Evaluated {
  try {
    return { results: work() };
  } catch (error) {
    return { error };
  }
}

const settledOf = (results: Promise<readonly RuleResult[]>): Promise<Evaluated> =>
  results.then(
    (found) => ({ results: found }),
    (error: unknown) => ({ error }),
  );

/** What is held equal: every rule with every comparison, or why they cannot be made. */
function shown(evaluated: Evaluated): string {
  if ('results' in evaluated)
    return evaluated.results
      .map(({ rule, satisfied, leaves }) => `${rule.name} ${satisfied} ${leaves.map(Number).join('')}`)
      .join(', ');
  const { error } = evaluated;
  return error instanceof ClausierError ? `${error.code}: ${error.text.en}` : String(error);
}

const differenceOf = (decision: string, engine: string, compiled: string): Text => ({
  fr: `\`${decision}\` : json-rules-engine donne « ${engine} », les règles compilées « ${compiled} » ; la première réponse vaut`,
  en: `\`${decision}\`: json-rules-engine gives "${engine}", compiled rules "${compiled}"; the first answer stands`,
});
