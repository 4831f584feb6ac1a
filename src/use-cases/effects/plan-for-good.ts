import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { insertStep } from '../records/insert-step';
import { stepsOf } from '../records/planned-steps';

/**
 * Writes the steps that decisions plan, such as an invoice at the end of the month: they follow from what was decided,
 * and stand as its rules say. The subscription is written by then, also where a decision has just started it.
 */
export async function planForGood(
  scope: Scope,
  { subscription, customer }: Matter,
  decisions: readonly Taken[],
): Promise<void> {
  if (!subscription) return;
  for (const { decision, decisionId } of decisions)
    for (const step of stepsOf(decision)) {
      const origin = { kind: 'DECISION', decisionId, rule: step.rule } as const;
      await insertStep(scope, { subscription, customer }, step, origin);
    }
}
