import type { Cents } from '../../domain/cents';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import { amountOf, centsOf } from '../../domain/cents';
import type { LocalDate } from '../../domain/time';
import { signatureOf } from '../../domain/signature';
import { freezeOrder } from '../documents/freeze';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { giveUpTermsAhead } from '../records/give-up-terms-ahead';
import { giveUpRenewalOrder, openRenewalOrder } from '../records/give-up-renewal-order';
import { happened } from '../records/happened';
import { lastingAttributes } from '../records/lasting-attributes';
import { draftOrder, numbered } from '../records/new-order';
import { textValue } from '../facts/answer-values';
import { take } from '../facts/take-decision';
import { openAllowance } from '../allowance/read-allowance';
import { takeBeginning } from '../allowance/time-of-term';
import { amendTerm } from '../terms/amend-term';
import { ended } from '../terms/end-terms';
import { extendTerms } from '../terms/extend-terms';
import { newTerm } from '../terms/new-term';
import { onTerm } from '../terms/on-term';
import { lastTermOf } from '../terms/term-of';
import type { Apply, Effect } from './effect';
import { pricedBy, priceOf } from './order-effects';
import { agreedToday } from '../terms/agreed-today';
import { refuseNegativeAmounts } from './never-negative';

/** Suspends the service at the contractual instant (article 6.2); a term that was to go on is interrupted. */
export const suspend: Effect<'suspend'> = async (scope, matter, args, taken) => {
  const suspendedAt = args.at ?? taken.decision.request.at;
  const day = scope.zone.dayOf(suspendedAt);
  await happened(scope, matter, { type: 'SUSPENDED', at: suspendedAt }, taken);
  return {
    ...(await amendTerm(scope, matter, interrupted(day))),
    subscription: { ...matter.subscription, status: 'SUSPENDED', suspendedAt },
  };
};

const interrupted = (day: LocalDate) => (term: Term) =>
  term.dueDate <= day ? ended(day, 'ENDED')(term) : { status: 'INTERRUPTED' as const };

/** Resumes a suspended service; one that was never suspended stays as it is. */
export const reinstate: Effect<'reinstate'> = async (scope, matter, _, taken) => {
  const { subscription } = matter;
  if (subscription.status !== 'SUSPENDED') return {};
  await happened(scope, matter, { type: 'REINSTATED' }, taken);
  return {
    ...(await amendTerm(scope, matter, resumed)),
    subscription: { ...subscription, status: 'ACTIVE', suspendedAt: null },
  };
};

const resumed = ({ status }: Term) => (status === 'INTERRUPTED' ? { status: 'RUNNING' as const } : null);

/**
 * Agrees the next term (article 6.1): it follows the last one agreed, or begins on the day the rules move its months to.
 * A term whose first day has not come waits for it; until then the term in course stays as it was agreed.
 */
export const renew: Effect<'renew'> = async (scope, matter, args, taken, apply) => {
  const { tables } = scope;
  const { customer, subscription } = matter;
  const order = renewing(matter);
  const last = await lastTermOf(tables, subscription);
  const level = args.level ?? order?.level ?? subscription.level;
  const { agreedOn, editions } = agreedToday(scope, onTerm(subscription, last));
  const priceCents = order ? priceOf(order) : await tariffOf(scope, matter, subscription);
  if (!order) await giveUpRenewalOrder(scope, { customer, subscription }, taken);
  const data = { dueDate: args.dueDate, level, amount: amountOf(priceCents) };
  await happened(scope, matter, { type: 'RENEWED', data }, taken);
  const term = newTerm(scope, subscription, {
    number: last.number + 1,
    beginsOn: args.effectiveDate ?? last.dueDate,
    dueDate: args.dueDate,
    anchor: args.effectiveDate ?? last.anchor,
    months: args.termMonths ?? order?.termMonths ?? last.months,
    orderId: order?.id ?? null,
    priceCents,
    level,
    agreedOn,
    editions,
  });
  const covered = { ...subscription, coveredUntil: args.dueDate };
  if (term.status === 'FUTURE') return { subscription: covered, term };
  await amendTerm(scope, matter, ended(term.beginsOn, 'ENDED'));
  const begun = {
    ...matter,
    subscription: onTerm(covered, term),
    term,
    ...(order && { order: { ...order, status: 'FULFILLED' as const } }),
  };
  return giveTimeOf(scope, begun, subscription, apply);
};

/** What the rules say of the time of the month in which a term has just begun (article 2.2.1). */
async function giveTimeOf<M extends MatterWith<'subscription'>>(
  scope: Scope,
  begun: M,
  former: Subscription,
  apply: Apply,
): Promise<M> {
  const matter = { ...begun, allowance: begun.allowance ?? (await openAllowance(scope, begun)) };
  const beginning = await takeBeginning(scope, matter, former);
  return beginning ? apply(scope, matter, beginning) : begun;
}

/** The order that pays the next term: any other that the decision is about, such as that of the setup, renews nothing. */
const renewing = ({ order }: MatterWith<'subscription'>): PurchaseOrder | undefined =>
  order?.kind === 'RENEWAL' && order.status === 'VALIDATED' ? order : undefined;

/** Moves the due date; the terms that follow, and a renewal order that waits, go with it. */
export const extend: Effect<'extend'> = async (scope, matter, { dueDate }, taken) => {
  const order = await openRenewalOrder(scope, matter);
  const extended = await extendTerms(scope, matter, dueDate);
  const renewsDueDate = extended.subscription.coveredUntil;
  if (order) await freezeOrder(scope, await scope.tables.orders.update(order, { renewsDueDate }));
  await happened(scope, matter, { type: 'EXTENDED', data: { dueDate } }, taken);
  return extended;
};

/** Ends the contract, and with it the term in course, those agreed ahead and the renewal order that waits. */
export const terminate: Effect<'terminate'> = async (scope, matter, _, taken) => {
  const { subscription } = matter;
  await giveUpRenewalOrder(scope, matter, taken);
  await giveUpTermsAhead(scope, matter, taken);
  await happened(scope, matter, { type: 'ENDED' }, taken);
  return {
    ...(await amendTerm(scope, matter, ended(scope.today, 'ENDED'))),
    subscription: {
      ...subscription,
      status: 'ENDED',
      endedAt: taken.decision.request.at,
      coveredUntil: subscription.dueDate,
    },
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
  const from = scope.today;
  const amended = await amendTerm(scope, matter, ({ levels }) => ({ levels: [...levels, { level, from }] }));
  return { ...amended, subscription: { ...subscription, level } };
};

/**
 * Starts a new term, on the day of the change unless the rules keep the anchor, on a new order (article 7). It takes the
 * place of the term in course and of those paid ahead, whose unused months the rules have counted; nobody validates an order
 * of a due date that is no more.
 */
export const restartTerm: Effect<'restartTerm'> = async (scope, matter, args, taken) => {
  const { customer, rental } = matter;
  const { decision, decisionId } = taken;
  const subscription = agreedToday(scope, matter.subscription);
  const last = await lastTermOf(scope.tables, subscription);
  const attributes = lastingAttributes(scope, subscription.attributes);
  const wish = { customer, rental, kind: 'UPGRADE' as const, level: subscription.level, attributes };
  const order = {
    ...(await numbered(scope, draftOrder(scope, wish))),
    status: 'FULFILLED' as const,
    subscriptionId: subscription.id,
    ...pricedBy(args, decision),
    validatedAt: scope.now,
    validatedBy: signatureOf(scope.deps.actor),
    decisionIds: [decisionId],
  };
  const day = scope.zone.dayOf(decision.request.at);
  if (args.dueDate !== subscription.coveredUntil) await giveUpRenewalOrder(scope, matter, taken);
  await giveUpTermsAhead(scope, { customer, subscription }, taken);
  await amendTerm(scope, matter, ended(day, 'CUT_SHORT'));
  const term = newTerm(scope, subscription, {
    number: last.number + 1,
    beginsOn: day,
    dueDate: args.dueDate,
    anchor: args.effectiveDate ?? day,
    months: args.termMonths,
    orderId: order.id,
    priceCents: args.newOrderPrice,
    level: subscription.level,
    agreedOn: subscription.agreedOn,
    editions: subscription.editions,
  });
  return { order, term, subscription: { ...onTerm(subscription, term), coveredUntil: term.dueDate } };
};

/** The price of a term renewed without an order form: the tariff in force, by the texts that bind the new term. */
async function tariffOf(
  scope: Scope,
  { customer, rental }: MatterWith<'subscription'>,
  subscription: Subscription,
): Promise<Cents> {
  const { level } = subscription;
  const attributes = lastingAttributes(scope, subscription.attributes);
  const order = draftOrder(scope, { customer, rental, kind: 'RENEWAL', level, attributes });
  const boundBy = agreedToday(scope, subscription);
  const asked = { customer, rental, subscription, boundBy, order };
  const { decision } = await take(scope, 'order.price', asked);
  refuseNegativeAmounts(decision, ['total']);
  return centsOf(textValue(decision, 'total'));
}
