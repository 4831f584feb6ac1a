import type { PurchaseOrder } from '../../domain/contract/order';
import { WAITING_ORDERS } from '../../domain/contract/order';
import { ForbiddenTransition } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { lockOrder } from '../due-steps/lock-order';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { recordAct } from '../effects/record-act';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import type { Matter } from '../operation/matter';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';

/** An order to give up. */
export interface VoidOrderInput extends Keyed {
  readonly orderId: GivenId<'orders'>;
}

/** What giving up an order led to. */
export type VoidReceipt = { readonly orderId: IdOf<'orders'>; readonly decisionId: IdOf<'decisions'> | null };

/**
 * Gives up an order that was not fulfilled; the rules say what follows. The due date of a renewal order is free again, so
 * that another one can be issued for it (article 6.1).
 */
export async function voidOrder(deps: Deps, input: VoidOrderInput): Promise<VoidReceipt> {
  return operate(deps, 'voidOrder', input, async (scope) => {
    const known = await findOwn(scope.tables, deps.actor, 'orders', input.orderId, 'orderId');
    const { subscriptionId } = known;
    const subscribed = subscriptionId === null ? null : await lockToDecide(scope, subscriptionId, 'orderId');
    // What fell due before may have settled it otherwise.
    const order = subscribed
      ? await findOwn(scope.tables, deps.actor, 'orders', known.id, 'orderId')
      : await lockOrder(scope, known.id);
    checkTransition(order, WAITING_ORDERS, 'orderId');
    await checkPaysNoTerm(scope, order);
    const act = {
      changes: { order: { ...order, status: 'VOID' as const, renewsDueDate: null } },
      tells: { type: 'ORDER_VOIDED', data: { order: order.reference } },
    };
    const { decisionId } = subscribed
      ? await recordAct(scope, 'renewal.withdrawal', {
          ...act,
          matter: { ...subscribed, order },
          asked: await withRenewalOrder(scope, { ...subscribed, order }, 'renewal.withdrawal'),
        })
      : await recordAct(scope, 'order.cancellation', { ...act, matter: await partiesOf(scope, order) });
    return { orderId: order.id, decisionId };
  });
}

/** The term an order pays is agreed, also before its first day: the order is no longer given up (article 6.1). */
async function checkPaysNoTerm({ tables }: Scope, { id, reference }: PurchaseOrder): Promise<void> {
  const [term] = await tables.terms.list({ orderId: id }, { first: 1 });
  if (!term) return;
  throw new ForbiddenTransition(
    {
      fr: `${reference} paie la période du ${term.beginsOn} au ${term.dueDate}, qui est convenue`,
      en: `${reference} pays the term from ${term.beginsOn} to ${term.dueDate}, which is agreed`,
    },
    ['orderId'],
  );
}

const partiesOf = async ({ tables, deps }: Scope, order: PurchaseOrder): Promise<Matter> => ({
  customer: await findOwn(tables, deps.actor, 'customers', order.customerId),
  rental: await findOwn(tables, deps.actor, 'rentals', order.rentalId),
  order,
});
