import type { DatedStep, GrantItem, NamedValue, Notice, PriceLine } from '../../domain/decision';
import type { ValueExpression } from '../model/value-expression';
import type { RuleModel } from '../model/rule-model';
import type { DecisionModel, DefaultModel } from '../model/decision-model';
import { own } from '../../domain/own';
import { grantsOf, linesOf, noticesOf, stepsOf } from './items';
import type { AnswerEnv } from './answer-env';
import { valueOf } from './value-of';

/** What a rule says once its expressions are computed. */
export interface Answer {
  readonly outcome: string;
  readonly amounts: readonly NamedValue[];
  readonly lines: readonly PriceLine[];
  readonly steps: readonly DatedStep[];
  readonly notices: readonly Notice[];
  readonly grants: readonly GrantItem[];
}

/** Computes what a satisfied rule answers. */
export function answerOf(env: AnswerEnv, model: DecisionModel, rule: RuleModel): Answer {
  const { outcome, amounts, lines, steps, notices, grants } = rule.event;
  const computed = amountsOf(env, model, amounts);
  return {
    outcome: outcome ?? firstOutcome(model),
    amounts: computed,
    lines: linesOf(env, lines),
    steps: stepsOf(env, steps, rule.name, computed),
    notices: noticesOf(env, notices, rule.name),
    grants: grantsOf(env, grants, rule.name),
  };
}

/** What holds when no rule applies. */
export function defaultAnswer(env: AnswerEnv, model: DecisionModel, fallback: DefaultModel): Answer {
  return {
    outcome: fallback.outcome,
    amounts: amountsOf(env, model, fallback.amounts),
    lines: [],
    steps: [],
    notices: [],
    grants: [],
  };
}

/** What rules that add up answer together: the outcome and the amounts of the first, the items of all. */
export function mergeAnswers(first: Answer, others: readonly Answer[]): Answer {
  const answers = [first, ...others];
  return {
    outcome: first.outcome,
    amounts: firstOfEach(answers.flatMap(({ amounts }) => amounts)),
    lines: answers.flatMap(({ lines }) => lines),
    steps: answers
      .flatMap(({ steps }) => steps)
      .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
    notices: answers.flatMap(({ notices }) => notices),
    grants: answers.flatMap(({ grants }) => grants),
  };
}

/** Rules that add up do not add amounts: the strongest document names each first. */
function firstOfEach(amounts: readonly NamedValue[]): readonly NamedValue[] {
  const byName = new Map<string, NamedValue>();
  for (const amount of amounts) if (!byName.has(amount.name)) byName.set(amount.name, amount);
  return [...byName.values()];
}

const firstOutcome = (model: DecisionModel): string => Object.keys(model.outcomes)[0] ?? '';

function amountsOf(
  env: AnswerEnv,
  model: DecisionModel,
  expressions: Readonly<Record<string, ValueExpression>>,
): readonly NamedValue[] {
  return Object.entries(expressions).flatMap(([name, expression]) => {
    const declared = own(model.amounts, name);
    if (!declared) return [];
    const { label, declaration } = declared;
    const value = valueOf(env, expression, declaration);
    return [{ name, label, type: declaration.type, unit: declaration.unit, value }];
  });
}
