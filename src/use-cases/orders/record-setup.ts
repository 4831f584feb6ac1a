import type { GivenId, IdOf } from '../../domain/id';
import { lockOrder } from '../due-steps/lock-order';
import { decideAndApply } from '../effects/decide-and-apply';
import { checkInstant, checkPast, isGiven } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import type { Matter } from '../operation/matter';
import { operate } from '../operation/operate';

/** The setup of a validated order. */
export interface RecordSetupInput extends Keyed {
  readonly orderId: GivenId<'orders'>;
  /** When the service was set up; now when it is left out. */
  readonly setupAt?: string | null;
}

/** What a setup led to. */
export type SetupReceipt = {
  readonly orderId: IdOf<'orders'>;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  readonly decisionId: IdOf<'decisions'>;
};

/** Records the setup: the subscription is in force from that day, its due date follows (article 5.2). */
export async function recordSetup(deps: Deps, input: RecordSetupInput): Promise<SetupReceipt> {
  return operate(deps, 'recordSetup', input, async (scope) => {
    const { tables } = scope;
    const order = await lockOrder(scope, input.orderId);
    checkTransition(order, ['VALIDATED'], 'orderId');
    const setupAt = isGiven(input.setupAt)
      ? checkPast(scope, checkInstant(input.setupAt, 'setupAt'), 'setupAt', order.validatedAt)
      : scope.now;
    const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
    const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
    const matter: Matter = { customer, rental, order, setupAt };
    const { decisionId, after } = await decideAndApply(scope, 'subscription.term', {
      matter,
      at: setupAt,
      tells: ({ subscription }) =>
        subscription ? { type: 'SETUP', data: { order: order.reference }, at: setupAt } : null,
    });
    const { subscription } = after;
    return { orderId: order.id, subscriptionId: subscription?.id ?? null, decisionId };
  });
}
