import type { Decision } from '../../domain/decision';
import { addGrants } from '../allowance/add-grants';
import { insertStep } from '../records/insert-step';
import { fixedOccurrence, stepsOf } from '../records/timelines';
import type { Scope } from '../operation/scope';
import { applyEffects } from './apply-effects';
import { needed } from './arguments';
import { queueNotices } from './notices';
import type { Target } from './target';

/**
 * Applies all a decision says: the minutes it grants, its effects in the order the rules give, the steps it plans and the
 * notices it wants sent, in the transaction of the scope.
 */
export async function applyDecision(scope: Scope, target: Target): Promise<Target> {
  const granted = target.decision.grants.length > 0 ? await openGrants(scope, target) : target;
  const after = await applyEffects(scope, granted, applyDecision);
  await planSteps(scope, { ...after, decisionId: target.decisionId }, target.decision);
  const { decision, decisionId } = target;
  await queueNotices(scope, { ...after, decision, decisionId });
  return after;
}

/** Minutes granted by a decision on a request are there for its effects. */
async function openGrants(scope: Scope, target: Target): Promise<Target> {
  const party = { customer: target.customer, subscription: needed(target, 'subscription') };
  const { grants } = target.decision;
  const allowance = await addGrants(scope, party, needed(target, 'allowance'), grants, target.decisionId);
  return { ...target, allowance };
}

/** Steps that follow from this decision whatever happens later, such as an invoice at the end of the month. */
async function planSteps(scope: Scope, target: Target, decision: Decision): Promise<void> {
  const { subscription, customer, decisionId } = target;
  if (!subscription) return;
  for (const step of stepsOf(decision)) {
    await insertStep(scope, { subscription, customer }, step, fixedOccurrence(decisionId, step), decisionId);
  }
}
