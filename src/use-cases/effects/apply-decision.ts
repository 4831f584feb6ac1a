import { addGrants } from '../allowance/add-grants';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { insertStep } from '../records/insert-step';
import { stepsOf } from '../records/planned-steps';
import { applyEffects } from './apply-effects';
import { having } from './having';
import { queueNotices } from './notice-effects';

/**
 * Applies all a decision says: the minutes it grants, its effects in the order the rules give, the steps it plans and the
 * notices it wants sent, in the transaction of the scope.
 */
export async function applyDecision<M extends Matter>(scope: Scope, matter: M, taken: Taken): Promise<M> {
  // Minutes granted by a decision on a request are there for its effects.
  const granted = { ...matter, ...(await openGrants(scope, matter, taken)) };
  const after = await applyEffects(scope, granted, taken, applyDecision);
  await planForGood(scope, after, taken);
  await queueNotices(scope, after, taken);
  return after;
}

async function openGrants(
  scope: Scope,
  matter: Matter,
  { decision, decisionId }: Taken,
): Promise<Pick<Matter, 'allowance'>> {
  if (decision.grants.length === 0) return {};
  const about = having(matter, ['subscription', 'allowance'], decision.decision);
  return { allowance: await addGrants(scope, about, about.allowance, decision.grants, decisionId) };
}

/** Steps that follow from this decision whatever happens later, such as an invoice at the end of the month. */
async function planForGood(
  scope: Scope,
  { subscription, customer }: Matter,
  { decision, decisionId }: Taken,
): Promise<void> {
  if (!subscription) return;
  for (const step of stepsOf(decision)) {
    const origin = { kind: 'DECISION', decisionId, rule: step.rule } as const;
    await insertStep(scope, { subscription, customer }, step, origin);
  }
}
