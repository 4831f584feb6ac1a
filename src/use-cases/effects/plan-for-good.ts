import { EffectProblem } from '../../domain/errors';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { insertStep } from '../records/insert-step';
import { stepsOf } from '../records/planned-steps';
import type { Applied } from './apply-decision';

/**
 * Writes the steps that decisions plan, such as an invoice at the end of the month, or the last day of an order form
 * (article 5.1): they follow from what was decided, and stand as its rules say. The subscription is written by then, also
 * where a decision has just started it.
 */
export async function planForGood(
  scope: Scope,
  { subscription, customer }: Matter,
  applied: readonly Applied[],
): Promise<void> {
  const subscriptionId = subscription?.id ?? null;
  for (const { decision, decisionId, orderId } of applied)
    for (const step of stepsOf(decision)) {
      if (subscriptionId === null && orderId === null) throw ofNothing(decision.decision, step.step);
      const origin = { kind: 'DECISION', decisionId, rule: step.rule } as const;
      await insertStep(scope, { customer, subscriptionId, orderId }, step, origin);
    }
}

const ofNothing = (decision: string, step: string): EffectProblem =>
  new EffectProblem({
    fr: `la décision \`${decision}\` prévoit l'étape \`${step}\`, et ne concerne ni abonnement ni commande`,
    en: `the decision \`${decision}\` plans the step \`${step}\`, and is about no subscription and no order`,
  });
