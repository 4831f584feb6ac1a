import { openAllowance } from '../allowance/read-allowance';
import type { Deps } from '../operation/deps';
import { planSteps } from '../due-steps/plan-steps';
import { applyDecision } from '../effects/apply-decision';
import { saveTarget } from '../effects/save-target';
import type { Target } from '../effects/target';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { lockParty } from '../due-steps/lock-party';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import type { ChangeInput } from './change-subject';
import { changeSubject } from './change-subject';
import { reissueRenewalOrder } from './reissue-renewal-order';

/** What a change led to. */
export type ChangeReceipt = {
  readonly subscriptionId: string;
  readonly admissionId: string;
  readonly compensationId: string | null;
  readonly orderId: string | null;
};

/** Changes the level of a subscription, at the tariff in force, with the discount or without refund (article 7). */
export async function changePlan(deps: Deps, input: ChangeInput & Keyed): Promise<ChangeReceipt> {
  authorize(deps, 'changePlan');
  return idempotentWrite(deps, 'changePlan', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    const allowance = await openAllowance(scope, party);
    const subject = changeSubject(scope, party, allowance, input);
    const admission = await take(scope, 'change.admission', subject);
    const before: Target = { ...party, allowance, ...admission };
    const refused: ChangeReceipt = {
      subscriptionId: party.subscription.id,
      admissionId: admission.decisionId,
      compensationId: null,
      orderId: null,
    };
    // Both are decided on what was known before the change.
    const compensation = admission.decision.favourable
      ? await take(scope, 'change.compensation', subject)
      : null;
    const admitted = await applyDecision(scope, before);
    if (!compensation) {
      await saveTarget(scope, before, admitted);
      return refused;
    }
    const after = await saveTarget(
      scope,
      before,
      await applyDecision(scope, { ...admitted, ...compensation }),
    );
    const changed = { ...party, subscription: after.subscription ?? party.subscription };
    await reissueRenewalOrder(scope, party, changed);
    await planSteps(scope, changed);
    return { ...refused, compensationId: compensation.decisionId, orderId: after.order?.id ?? null };
  });
}
