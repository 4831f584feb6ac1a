import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import { nextReference } from '../operation/next-reference';
import { newOrder } from '../records/new-order';
import { renewalOrderOf } from '../records/renewal-order-of';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';
import { amountOfArg, integerOf, needed, optional, textOf } from './arguments';
import { happened } from '../records/happened';
import { queueNotice } from './notices';
import type { Effect } from './target';
import { termsInForce } from './terms-in-force';

/** Sends the request to the sales department (article 2). */
export const referToSales: Effect = async (_, target) => ({
  ...target,
  order: { ...needed(target, 'order'), status: 'REFERRED_TO_SALES' },
});

/** Prices an order. */
export const priceOrder: Effect = async (_, target, args) => ({
  ...target,
  order: {
    ...needed(target, 'order'),
    termMonths: integerOf(args, 'termMonths'),
    monthlyPriceCents: amountOfArg(args, 'monthlyPrice'),
    totalCents: amountOfArg(args, 'total'),
    vatCents: optional(args, 'vat', amountOfArg),
    totalInclVatCents: optional(args, 'totalInclVat', amountOfArg),
    lines: target.decision.lines,
  },
});

/** Records when the setup is aimed at (article 5.1). */
export const setSetupTarget: Effect = async (_, target, args) => ({
  ...target,
  order: { ...needed(target, 'order'), setupTarget: textOf(args, 'at') },
});

/** Starts the subscription (article 5.2). */
export const startSubscription: Effect = async (scope, target, args) => {
  const order = needed(target, 'order');
  const setupAt = target.decision.request.at;
  const subscription: Subscription = {
    id: scope.deps.ids.next('subscriptions'),
    customerId: order.customerId,
    rentalId: order.rentalId,
    reference: await nextReference(scope, 'subscriptions'),
    level: order.level,
    status: 'ACTIVE',
    effectiveDate: textOf(args, 'effectiveDate'),
    dueDate: textOf(args, 'dueDate'),
    termMonths: order.termMonths ?? 0,
    orderId: order.id,
    orderPriceCents: priceOf(order),
    signedOn: order.issuedOn,
    agreedOn: order.issuedOn,
    editions: order.editions,
    setupAt,
    suspendedAt: null,
    endedAt: null,
    noticeGivenOn: null,
    attributes: carried(scope, order),
    version: 1,
  };
  return {
    ...target,
    subscription,
    order: { ...order, status: 'FULFILLED', subscriptionId: subscription.id },
  };
};

/** What the order says and the vocabulary also declares for a subscription, such as a pack of minutes bought with it. */
function carried({ rulebook }: Scope, { attributes }: PurchaseOrder): Subscription['attributes'] {
  const declared = rulebook.attributes('subscription').map(({ name }) => name);
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => declared.includes(name)));
}

/** Issues and sends the order form of the next period (article 6.1), once for each due date. */
export const sendOrder: Effect = async (scope, target, args, apply) => {
  const subscription = needed(target, 'subscription');
  const known = await renewalOrderOf(scope.tables, subscription);
  if (known) return target;
  const renewed = termsInForce(scope, subscription);
  const draft = await newOrder(scope, {
    customer: target.customer,
    rental: target.rental,
    kind: 'RENEWAL',
    level: optional(args, 'level', textOf) ?? subscription.level,
    acknowledgements: [],
    attributes: {},
  });
  const order: PurchaseOrder = {
    ...draft,
    editions: renewed.editions,
    subscriptionId: subscription.id,
    renewsDueDate: subscription.dueDate,
    sentAt: scope.now,
    sentTo: target.customer.email,
  };
  const subject = {
    customer: target.customer,
    rental: target.rental,
    subscription: renewed,
    order: {
      kind: order.kind,
      level: order.level,
      attributes: order.attributes,
      placedOn: order.issuedOn,
      acknowledged: [],
      validatedAt: null,
    },
  };
  const priced = await take(scope, 'order.price', subject);
  const { order: complete = order } = await apply(scope, { ...target, ...priced, order });
  await scope.tables.orders.insert({ ...complete, decisionIds: [target.decisionId, priced.decisionId] });
  await queueNotice(scope, { ...target, order: complete }, 'RENEWAL_ORDER');
  const { reference, sentTo } = complete;
  await happened(scope, target, 'RENEWAL_ORDER_SENT', {
    order: reference,
    dueDate: subscription.dueDate,
    sentTo,
  });
  return target;
};

/** What the customer pays for the term, before any discount: an earlier credit is a payment, not a price cut. */
export const priceOf = ({ totalCents, discountCents }: PurchaseOrder): number =>
  (totalCents ?? 0) + discountCents;
