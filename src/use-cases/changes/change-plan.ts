import { newTermMinutes } from '../allowance/new-term-minutes';
import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { carryOut } from '../effects/decide-and-apply';
import { take } from '../facts/take-decision';
import { attributesOf } from '../operation/check-attributes';
import { checkCode } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

/** A level asked for (article 7). */
export interface ChangeInput {
  readonly subscriptionId: GivenId<'subscriptions'>;
  readonly toLevel: string;
  /** The attributes that the vocabulary declares of a change. */
  readonly attributes?: FactValue;
}

/** What a change led to. */
export type ChangeReceipt = {
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly admissionId: IdOf<'decisions'>;
  readonly compensationId: IdOf<'decisions'> | null;
  readonly orderId: IdOf<'orders'> | null;
};

/** Changes the level of a subscription, at the tariff in force, with the discount or without refund (article 7). */
export async function changePlan(deps: Deps, input: ChangeInput & Keyed): Promise<ChangeReceipt> {
  return operate(deps, 'changePlan', input, async (scope) => {
    const about = await lockToDecide(scope, input.subscriptionId);
    const toLevel = checkCode(scope, 'levels', input.toLevel, 'toLevel');
    const noted = attributesOf(scope, 'change', input.attributes);
    const matter = { ...about, toLevel, noted, newTermMinutes: await newTermMinutes(scope, about, toLevel) };
    const admission = await take(scope, 'change.admission', matter);
    const refused: ChangeReceipt = {
      subscriptionId: about.subscription.id,
      admissionId: admission.decisionId,
      compensationId: null,
      orderId: null,
    };
    if (!admission.decision.favourable) {
      await carryOut(scope, { matter }, admission);
      return refused;
    }
    // Both are decided on what was known before the change.
    const compensation = await take(scope, 'change.compensation', matter);
    const after = await carryOut(scope, { matter }, admission, compensation);
    return { ...refused, compensationId: compensation.decisionId, orderId: after.order?.id ?? null };
  });
}
