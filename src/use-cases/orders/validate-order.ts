import type { PurchaseOrder } from '../../domain/contract/order';
import type { GivenId, IdOf } from '../../domain/id';
import { lockOrder } from '../due-steps/lock-order';
import { carryOut } from '../effects/decide-and-apply';
import { take } from '../facts/take-decision';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { isRefused } from '../records/is-refused';
import { recordValidation } from '../records/record-validation';
import { validateRenewal } from '../renewal/validate-renewal';

/** An order to validate. */
export interface ValidateOrderInput extends Keyed {
  readonly orderId: GivenId<'orders'>;
}

/** What a validation led to. */
export type ValidationReceipt = {
  readonly orderId: IdOf<'orders'>;
  readonly decisionId: IdOf<'decisions'>;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
};

/** Records the validation of an order: the setup is aimed at (article 5.1), or the renewal is decided (article 6). */
export async function validateOrder(deps: Deps, input: ValidateOrderInput): Promise<ValidationReceipt> {
  return operate(deps, 'validateOrder', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'orders', input.orderId, 'orderId');
    return found.kind === 'RENEWAL'
      ? validateRenewal(scope, found)
      : aimAtSetup(scope, await lockOrder(scope, found.id));
  });
}

/** An order that the rules refuse, such as one validated after its last day, stays as it was placed. */
async function aimAtSetup(scope: Scope, placed: PurchaseOrder): Promise<ValidationReceipt> {
  const { tables, deps } = scope;
  // One that has lapsed is answered by the rules, as one that is too late.
  checkTransition(placed, ['PLACED', 'LAPSED'], 'orderId');
  const customer = await findOwn(tables, deps.actor, 'customers', placed.customerId);
  const rental = await findOwn(tables, deps.actor, 'rentals', placed.rentalId);
  const validated = { ...placed, validatedAt: scope.now };
  const taken = await take(scope, 'setup.target', { customer, rental, order: validated });
  const receipt = { orderId: placed.id, decisionId: taken.decisionId, subscriptionId: null };
  if (isRefused(taken.decision, 'setSetupTarget')) {
    await carryOut(scope, { matter: { customer, rental, order: placed } }, taken);
    return receipt;
  }
  const order = await recordValidation(scope, placed, taken.decisionId);
  await carryOut(
    scope,
    {
      matter: { customer, rental, order },
      tells: () => ({ type: 'ORDER_VALIDATED', data: { order: order.reference } }),
    },
    taken,
  );
  return receipt;
}
