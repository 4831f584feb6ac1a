import type { PurchaseOrder } from '../../domain/contract/order';
import { WAITING_ORDERS } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import { amountOf, sumOfCents, wholeCents } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import type { Decision } from '../../domain/decision';
import type { ArgumentsOf } from '../../domain/effect-arguments';
import { EffectProblem } from '../../domain/errors';
import { creditLeft } from '../facts/credit-left';
import { freezeOrder } from '../documents/freeze';
import { nextReference } from '../operation/next-reference';
import { giveUpRenewalOrder as giveUp } from '../records/give-up-renewal-order';
import { lastingAttributes } from '../records/lasting-attributes';
import { draftOrder, numbered } from '../records/new-order';
import { onLastTerm } from '../records/as-renewed';
import { isPastItsLastDay, renewalOrderOf } from '../records/renewal-order-of';
import type { Agreed } from '../terms/new-term';
import { newTerm } from '../terms/new-term';
import { take } from '../facts/take-decision';
import { happened } from '../records/happened';
import type { Effect } from './effect';
import { queueNotice } from './notice-effects';
import { agreedToday } from '../terms/agreed-today';
import { refuseNegativeLines } from './never-negative';

/** Sends the request to the sales department (article 2). */
export const referToSales: Effect<'referToSales'> = async (_, { order }) => ({
  order: { ...order, status: 'REFERRED_TO_SALES' },
});

/** Prices an order. */
export const priceOrder: Effect<'priceOrder'> = async (_, { order }, args, { decision }) => ({
  order: { ...order, ...pricedBy(args, decision), validUntil: args.validUntil },
});

/** Takes earlier credit of the customer off an order, never more than is left of it (article 7). */
export const takeCredit: Effect<'takeCredit'> = async (scope, { customer, order }, args, { decision }) => {
  const { amount } = args;
  if (amount === null || amount === 0) return {};
  const left = await creditLeft(scope, customer.id);
  const price = order.totalCents ?? left;
  if (amount > left || amount > price) throw moreThanLeft(decision, amount, left < price ? left : price);
  return {
    order: {
      ...order,
      creditCents: amount,
      totalCents: wholeCents(price - amount),
      vatCents: args.vat ?? order.vatCents,
      totalInclVatCents: args.totalInclVat ?? order.totalInclVatCents,
    },
  };
};

const moreThanLeft = ({ decision }: Decision, amount: Cents, left: Cents): EffectProblem =>
  new EffectProblem({
    fr: `la décision \`${decision}\` déduit ${amountOf(amount)} d'une commande qui ne peut l'être que de ${amountOf(left)}`,
    en: `the decision \`${decision}\` takes ${amountOf(amount)} off an order that can only be credited ${amountOf(left)}`,
  });

/** Records when the setup is aimed at (article 5.1). */
export const setSetupTarget: Effect<'setSetupTarget'> = async (_, { order }, { at }) => ({
  order: { ...order, setupTarget: at },
});

/** Starts the subscription (article 5.2). */
export const startSubscription: Effect<'startSubscription'> = async (
  scope,
  { order },
  args,
  { decision },
) => {
  const subscription: Subscription = {
    id: scope.deps.ids.next('subscriptions'),
    customerId: order.customerId,
    rentalId: order.rentalId,
    reference: await nextReference(scope, 'subscriptions'),
    level: order.level,
    status: 'ACTIVE',
    termNumber: 1,
    coveredUntil: args.dueDate,
    effectiveDate: args.effectiveDate,
    dueDate: args.dueDate,
    termMonths: order.termMonths ?? 0,
    orderId: order.id,
    orderPriceCents: priceOf(order),
    signedOn: order.issuedOn,
    agreedOn: order.issuedOn,
    editions: order.editions,
    setupAt: decision.request.at,
    suspendedAt: null,
    endedAt: null,
    noticeGivenOn: null,
    noticeDueDate: null,
    attributes: lastingAttributes(scope, order.attributes),
    version: 1,
  };
  // Written here: charges, minutes and steps that follow refer to it.
  await scope.tables.subscriptions.insert(subscription);
  return {
    subscription,
    term: { ...newTerm(scope, subscription, firstAgreed(subscription)), status: 'RUNNING' },
    order: { ...order, status: 'FULFILLED', subscriptionId: subscription.id },
  };
};

/** The first term, as the order agreed it; it has begun, whatever day the rules give. */
const firstAgreed = (subscription: Subscription): Agreed => ({
  number: subscription.termNumber,
  beginsOn: subscription.effectiveDate,
  dueDate: subscription.dueDate,
  anchor: subscription.effectiveDate,
  months: subscription.termMonths,
  orderId: subscription.orderId,
  priceCents: subscription.orderPriceCents,
  level: subscription.level,
  agreedOn: subscription.agreedOn,
  editions: subscription.editions,
});

/** Marks an order that nobody validated as lapsed; one that was validated, or given up, stays as it is (articles 5.1 and 6.2). */
export const lapseOrder: Effect<'lapseOrder'> = async (scope, matter, _, taken) => {
  const { order } = matter;
  if (order.status !== 'PLACED') return {};
  await happened(scope, matter, { type: 'ORDER_LAPSED', data: { order: order.reference } }, taken);
  return { order: { ...order, status: 'LAPSED' } };
};

/** Takes as void an order whose period has not begun (article 2); one that pays a term, or is over, stays as it is. */
export const giveUpOrder: Effect<'giveUpOrder'> = async (scope, matter, _, taken) => {
  const { order } = matter;
  if (!WAITING_ORDERS.some((status) => status === order.status)) return {};
  if ((await scope.tables.terms.count({ orderId: order.id })) > 0) return {};
  await happened(scope, matter, { type: 'ORDER_VOIDED', data: { order: order.reference } }, taken);
  const decisionIds = [...order.decisionIds, taken.decisionId];
  return { order: { ...order, status: 'VOID', renewsDueDate: null, decisionIds } };
};

/**
 * Issues and sends the order form of the next period (article 6.1), once for each due date: one whose last day has passed
 * is given up for it.
 */
export const sendOrder: Effect<'sendOrder'> = async (scope, matter, { level }, taken, apply) => {
  const { customer, rental, subscription } = matter;
  const standing = await renewalOrderOf(scope.tables, subscription);
  if (standing && !isPastItsLastDay(standing, scope.today)) return {};
  await giveUp(scope, matter, taken);
  const boundBy = agreedToday(scope, subscription);
  const renewedLevel = level ?? (await onLastTerm(scope, subscription)).level;
  const attributes = lastingAttributes(scope, subscription.attributes);
  const wish = { customer, rental, kind: 'RENEWAL' as const, level: renewedLevel, attributes };
  const order: PurchaseOrder = {
    ...(await numbered(scope, draftOrder(scope, wish))),
    editions: boundBy.editions,
    subscriptionId: subscription.id,
    renewsDueDate: subscription.coveredUntil,
    sentAt: scope.now,
    sentTo: customer.email,
  };
  const price = await take(scope, 'order.price', { customer, rental, subscription, boundBy, order });
  const priced = await apply(scope, { ...matter, order }, price);
  const issued = { ...priced.order, decisionIds: [taken.decisionId, price.decisionId] };
  await scope.tables.orders.insert(issued);
  await freezeOrder(scope, issued);
  await queueNotice(scope, { ...matter, order: issued }, taken, 'RENEWAL_ORDER');
  const data = { order: order.reference, dueDate: subscription.coveredUntil, sentTo: order.sentTo };
  await happened(scope, matter, { type: 'RENEWAL_ORDER_SENT', data }, taken);
  return { renewalOrder: issued };
};

/** Takes as void the renewal order that nobody validated; without one, nothing. */
export const giveUpRenewalOrder: Effect<'giveUpRenewalOrder'> = async (scope, matter, _, taken) => {
  await giveUp(scope, matter, taken);
  return {};
};

/** The price of an order as the arguments of an effect give it, with the lines of the answer. */
export const pricedBy = (
  args: Omit<ArgumentsOf<'priceOrder'>, 'monthlyPrice' | 'validUntil'> & {
    readonly monthlyPrice: Cents | null;
  },
  decision: Decision,
) => {
  refuseNegativeLines(decision);
  return {
    termMonths: args.termMonths,
    monthlyPriceCents: args.monthlyPrice,
    totalCents: args.total,
    vatCents: args.vat,
    totalInclVatCents: args.totalInclVat,
    lines: decision.lines,
  };
};

/** What the customer pays for the term, before any discount: an earlier credit is a payment, not a price cut. */
export const priceOf = ({ totalCents, discountCents, creditCents }: PurchaseOrder): Cents =>
  sumOfCents([totalCents ?? wholeCents(0), discountCents, creditCents]);
