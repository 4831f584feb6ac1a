import type { Cents } from '../../domain/cents';
import type { Subscription } from '../../domain/contract/subscription';
import { amountOf, centsOf } from '../../domain/cents';
import { freezeOrder } from '../documents/freeze';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { giveUpRenewalOrder, openRenewalOrder } from '../records/give-up-renewal-order';
import { happened } from '../records/happened';
import { draftOrder, numbered } from '../records/new-order';
import { take, textValue } from '../facts/take-decision';
import type { Effect } from './effect';
import { pricedBy, priceOf } from './order-effects';
import { termsInForce } from './terms-in-force';

/** Suspends the service at the contractual instant (article 6.2). */
export const suspend: Effect<'suspend'> = async (scope, matter, args, taken) => {
  const suspendedAt = args.at ?? taken.decision.request.at;
  await happened(scope, matter, { type: 'SUSPENDED', at: suspendedAt }, taken);
  return { subscription: { ...matter.subscription, status: 'SUSPENDED', suspendedAt } };
};

/** Resumes a suspended service; one that was never suspended stays as it is. */
export const reinstate: Effect<'reinstate'> = async (scope, matter, _, taken) => {
  const { subscription } = matter;
  if (subscription.status !== 'SUSPENDED') return {};
  await happened(scope, matter, { type: 'REINSTATED' }, taken);
  return { subscription: { ...subscription, status: 'ACTIVE', suspendedAt: null } };
};

/** Starts a new period (article 6.1): the anchor day stays unless the rules move it, the editions in force are accepted. */
export const renew: Effect<'renew'> = async (scope, matter, args, taken) => {
  const { customer, order } = matter;
  const subscription = termsInForce(scope, matter.subscription);
  const { dueDate } = args;
  const level = args.level ?? order?.level ?? subscription.level;
  const orderPriceCents = order ? priceOf(order) : await tariffOf(scope, matter, subscription);
  if (!order) await giveUpRenewalOrder(scope, { customer, subscription }, taken);
  const data = { dueDate, level, amount: amountOf(orderPriceCents) };
  await happened(scope, matter, { type: 'RENEWED', data }, taken);
  return {
    subscription: {
      ...subscription,
      effectiveDate: args.effectiveDate ?? subscription.effectiveDate,
      dueDate,
      level,
      orderPriceCents,
      orderId: order?.id ?? subscription.orderId,
      termMonths: args.termMonths ?? order?.termMonths ?? subscription.termMonths,
      noticeGivenOn: null,
    },
    ...(order && { order: { ...order, status: 'FULFILLED' as const } }),
  };
};

/** Moves the due date; a renewal order that waits goes with it. */
export const extend: Effect<'extend'> = async (scope, matter, { dueDate }, taken) => {
  const order = await openRenewalOrder(scope, matter);
  if (order) await freezeOrder(scope, await scope.tables.orders.update(order, { renewsDueDate: dueDate }));
  await happened(scope, matter, { type: 'EXTENDED', data: { dueDate } }, taken);
  return { subscription: { ...matter.subscription, dueDate } };
};

/** Ends the contract. */
export const terminate: Effect<'terminate'> = async (scope, matter, _, taken) => {
  await happened(scope, matter, { type: 'ENDED' }, taken);
  return {
    subscription: { ...matter.subscription, status: 'ENDED', endedAt: taken.decision.request.at },
  };
};

/** Records that the customer's data are to be deleted. */
export const deleteData: Effect<'deleteData'> = async (scope, matter, _, taken) => {
  await happened(scope, matter, { type: 'DATA_DELETED' }, taken);
  return {};
};

/** Moves the subscription to another level (article 7). */
export const changeLevel: Effect<'changeLevel'> = async (scope, matter, { level }, taken) => {
  const { subscription } = matter;
  const data = { fromLevel: subscription.level, level };
  await happened(scope, matter, { type: 'LEVEL_CHANGED', data }, taken);
  return { subscription: { ...subscription, level } };
};

/** Starts a new term, on the day of the change unless the rules keep the anchor, on a new order (article 7). */
export const restartTerm: Effect<'restartTerm'> = async (scope, matter, args, { decision, decisionId }) => {
  const { customer, rental } = matter;
  const subscription = termsInForce(scope, matter.subscription);
  const wish = { customer, rental, kind: 'UPGRADE' as const, level: subscription.level };
  const order = {
    ...(await numbered(scope, draftOrder(scope, wish))),
    status: 'FULFILLED' as const,
    subscriptionId: subscription.id,
    ...pricedBy(args, decision),
    validatedAt: scope.now,
    validatedBy: scope.deps.actor.subject,
    decisionIds: [decisionId],
  };
  return {
    order,
    subscription: {
      ...subscription,
      effectiveDate: args.effectiveDate ?? scope.zone.dayOf(decision.request.at),
      dueDate: args.dueDate,
      termMonths: args.termMonths,
      orderId: order.id,
      orderPriceCents: args.newOrderPrice,
    },
  };
};

/** The price of a term renewed without an order form: the tariff in force. */
async function tariffOf(
  scope: Scope,
  { customer, rental }: MatterWith<'subscription'>,
  subscription: Subscription,
): Promise<Cents> {
  const order = draftOrder(scope, { customer, rental, kind: 'RENEWAL', level: subscription.level });
  const { decision } = await take(scope, 'order.price', { customer, rental, subscription, order });
  return centsOf(textValue(decision, 'total'));
}
