import type { PurchaseOrder } from '../../domain/contract/order';
import { EffectProblem } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { freezeOrder } from '../documents/freeze';
import { carryOut } from '../effects/decide-and-apply';
import { take } from '../facts/take-decision';
import { checkTransition } from '../operation/check-transition';
import { findOwn } from '../operation/find-own';
import type { Scope } from '../operation/scope';
import { happened } from '../records/happened';
import { withRenewalOrder } from '../records/as-renewed';
import { isRefused } from '../records/is-refused';
import { recordValidation } from '../records/record-validation';

/** What a validated renewal order led to. */
export interface RenewalReceipt {
  readonly orderId: IdOf<'orders'>;
  readonly decisionId: IdOf<'decisions'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly [name: string]: string;
}

/**
 * Decides what a validated renewal order does: the service continues, or is reinstated (articles 6.1 and 6.2). What fell
 * due before is settled first, without it: an order that comes late does not undo the suspension. An order that the rules
 * refuse stays as it was placed, unless their answer issues another in its place.
 */
export async function validateRenewal(scope: Scope, placed: PurchaseOrder): Promise<RenewalReceipt> {
  if (placed.subscriptionId === null) throw renewsNothing(placed);
  const about = await lockToDecide(scope, placed.subscriptionId, 'orderId');
  const found = await findOwn(scope.tables, scope.deps.actor, 'orders', placed.id, 'orderId');
  // One that has lapsed is answered by the rules while it is the order of the due date in course.
  const stands = found.renewsDueDate === about.subscription.coveredUntil;
  checkTransition(found, stands ? ['PLACED', 'LAPSED'] : ['PLACED'], 'orderId');
  const renewalOrder = { ...found, validatedAt: scope.now };
  const asked = { ...(await withRenewalOrder(scope, about, 'renewal.outcome')), renewalOrder };
  const taken = await take(scope, 'renewal.outcome', asked);
  const { decisionId } = taken;
  const receipt = { orderId: found.id, decisionId, subscriptionId: about.subscription.id };
  if (isRefused(taken.decision, 'renew')) {
    await carryOut(scope, { matter: about }, taken);
    return receipt;
  }
  // Recorded and told before its effects: what they do to the subscription follows from it.
  const order = await recordValidation(scope, found, decisionId);
  await happened(scope, about, { type: 'ORDER_VALIDATED', data: { order: order.reference } }, taken);
  // The order was validated before the act: what it plans is planned even where it changes nothing else.
  const after = await carryOut(scope, { matter: { ...about, order }, plansAnyway: true }, taken);
  await freezeOrder(scope, after.order);
  return receipt;
}

const renewsNothing = ({ reference }: PurchaseOrder): EffectProblem =>
  new EffectProblem({
    fr: `la commande de renouvellement ${reference} n'est celle d'aucun abonnement`,
    en: `the renewal order ${reference} is that of no subscription`,
  });
