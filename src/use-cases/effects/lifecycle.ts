import type { Subscription } from '../../domain/contract/subscription';
import { amountOf, centsOf } from '../../domain/money';
import { giveUpRenewalOrder, openRenewalOrder } from '../records/give-up-renewal-order';
import { newOrder } from '../records/new-order';
import { take, textValue } from '../facts/take-decision';
import { amountOfArg, integerOf, needed, optional, textOf } from './arguments';
import { happened } from '../records/happened';
import { priceOf } from './orders';
import type { Effect, Target } from './target';
import { termsInForce } from './terms-in-force';

/** Suspends the service at the contractual instant (article 6.2). */
export const suspend: Effect = async (scope, target, args) => {
  const suspendedAt = optional(args, 'at', textOf) ?? target.decision.request.at;
  await happened(scope, target, 'SUSPENDED', {}, suspendedAt);
  return changed(target, { status: 'SUSPENDED', suspendedAt });
};

/** Resumes a suspended service; one that was never suspended stays as it is. */
export const reinstate: Effect = async (scope, target) => {
  if (needed(target, 'subscription').status !== 'SUSPENDED') return target;
  await happened(scope, target, 'REINSTATED');
  return changed(target, { status: 'ACTIVE', suspendedAt: null });
};

/** Starts a new period (article 6.1): the anchor day stays unless the rules move it, the editions in force are accepted. */
export const renew: Effect = async (scope, target, args) => {
  const subscription = termsInForce(scope, needed(target, 'subscription'));
  const dueDate = textOf(args, 'dueDate');
  const { order } = target;
  const level = optional(args, 'level', textOf) ?? order?.level ?? subscription.level;
  const orderPriceCents = order ? priceOf(order) : await tariffOf(scope, target, subscription);
  if (!order) await giveUpRenewalOrder(scope, { ...target, subscription });
  await happened(scope, target, 'RENEWED', { dueDate, level, amount: amountOf(orderPriceCents) });
  return {
    ...changed(target, {
      effectiveDate: optional(args, 'effectiveDate', textOf) ?? subscription.effectiveDate,
      dueDate,
      level,
      orderPriceCents,
      orderId: order?.id ?? subscription.orderId,
      termMonths: optional(args, 'termMonths', integerOf) ?? order?.termMonths ?? subscription.termMonths,
      agreedOn: subscription.agreedOn,
      editions: subscription.editions,
      noticeGivenOn: null,
    }),
    ...(order ? { order: { ...order, status: 'FULFILLED' } } : {}),
  };
};

/** Moves the due date; a renewal order that waits goes with it. */
export const extend: Effect = async (scope, target, args) => {
  const dueDate = textOf(args, 'dueDate');
  const order = await openRenewalOrder(scope, { subscription: needed(target, 'subscription') });
  if (order) await scope.tables.orders.update(order, { renewsDueDate: dueDate });
  await happened(scope, target, 'EXTENDED', { dueDate });
  return changed(target, { dueDate });
};

/** Ends the contract. */
export const terminate: Effect = async (scope, target) => {
  await happened(scope, target, 'ENDED');
  return changed(target, { status: 'ENDED', endedAt: target.decision.request.at });
};

/** Records that the customer's data are to be deleted. */
export const deleteData: Effect = async (scope, target) => {
  await happened(scope, target, 'DATA_DELETED');
  return target;
};

/** Moves the subscription to another level (article 7). */
export const changeLevel: Effect = async (scope, target, args) => {
  const level = textOf(args, 'level');
  const { level: fromLevel } = needed(target, 'subscription');
  await happened(scope, target, 'LEVEL_CHANGED', { fromLevel, level });
  return changed(target, { level });
};

/** Starts a new term, on the day of the change unless the rules keep the anchor, on a new order (article 7). */
export const restartTerm: Effect = async (scope, target, args) => {
  const subscription = termsInForce(scope, needed(target, 'subscription'));
  const day = optional(args, 'effectiveDate', textOf) ?? scope.zone.dayOf(target.decision.request.at);
  const newOrderPrice = amountOfArg(args, 'newOrderPrice');
  const draft = await newOrder(scope, {
    customer: target.customer,
    rental: target.rental,
    kind: 'UPGRADE',
    level: subscription.level,
    acknowledgements: [],
    attributes: {},
  });
  const termMonths = integerOf(args, 'termMonths');
  const order = {
    ...draft,
    status: 'FULFILLED' as const,
    subscriptionId: subscription.id,
    termMonths,
    monthlyPriceCents: optional(args, 'monthlyPrice', amountOfArg),
    totalCents: amountOfArg(args, 'total'),
    vatCents: optional(args, 'vat', amountOfArg),
    totalInclVatCents: optional(args, 'totalInclVat', amountOfArg),
    lines: target.decision.lines,
    validatedAt: scope.now,
    validatedBy: scope.deps.actor.subject,
    decisionIds: [target.decisionId],
  };
  return {
    ...changed(target, {
      effectiveDate: day,
      dueDate: textOf(args, 'dueDate'),
      termMonths,
      orderId: order.id,
      orderPriceCents: newOrderPrice,
      agreedOn: subscription.agreedOn,
      editions: subscription.editions,
    }),
    order,
  };
};

const changed = (target: Target, changes: Partial<Subscription>): Target => ({
  ...target,
  subscription: { ...needed(target, 'subscription'), ...changes },
});

/** The price of a term renewed without an order form: the tariff in force. */
async function tariffOf(
  scope: Parameters<Effect>[0],
  { customer, rental }: Target,
  subscription: Subscription,
): Promise<number> {
  const { decision } = await take(scope, 'order.price', {
    customer,
    rental,
    subscription,
    order: {
      kind: 'RENEWAL',
      level: subscription.level,
      attributes: {},
      placedOn: scope.today,
      acknowledged: [],
      validatedAt: null,
    },
  });
  return centsOf(textValue(decision, 'total'));
}
