import type { Charge } from '../../domain/contract/charge';
import type { ArgumentsOf } from '../../domain/effect-arguments';
import { EffectProblem } from '../../domain/errors';
import type { LocalDate } from '../../domain/time';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import { nextReference } from '../operation/next-reference';
import type { Scope } from '../operation/scope';
import type { Effect } from './effect';

/** Records an amount to invoice on a day; nothing when it is zero. */
export const charge: Effect<'charge'> = async (
  scope,
  matter,
  { amount, on, payBy, minutes, ...said },
  taken,
) => {
  const dueOn = on ?? scope.today;
  if (payBy !== null && payBy < dueOn) throw paidBefore(payBy, dueOn);
  await recordCharge(scope, matter, taken, {
    kind: 'CHARGE',
    amountCents: amount,
    dueOn,
    payBy,
    minutes,
    ...saidOf(said),
  });
  return {};
};

/** Records an amount owed to the customer; nothing when it is zero. */
export const grantCredit: Effect<'grantCredit'> = async (scope, matter, { amount, ...said }, taken) => {
  await recordCharge(scope, matter, taken, {
    kind: 'CREDIT',
    amountCents: amount,
    dueOn: scope.today,
    payBy: null,
    minutes: null,
    ...saidOf(said),
  });
  return {};
};

/** Records an amount that comes off later orders of the customer (article 7); nothing when it is zero. */
export const creditLaterOrders: Effect<'creditLaterOrders'> = async (
  scope,
  matter,
  { amount, ...said },
  taken,
) => {
  await recordCharge(scope, matter, taken, {
    kind: 'ORDER_CREDIT',
    amountCents: amount,
    dueOn: scope.today,
    payBy: null,
    minutes: null,
    ...saidOf(said),
  });
  return {};
};

/** Takes an amount off the order of the change (article 7). */
export const grantDiscount: Effect<'grantDiscount'> = async (_, { order }, { amount }) => ({
  order: { ...order, discountCents: amount },
});

/** What a sum says beside its amount. */
type Said = Pick<Charge, 'purpose' | 'vatCents' | 'vatRate'>;

const saidOf = ({ purpose, vat, vatRate }: Omit<ArgumentsOf<'grantCredit'>, 'amount'>): Said => ({
  purpose,
  vatCents: vat,
  vatRate,
});

async function recordCharge(
  scope: Scope,
  { customer, subscription, order, intervention }: Matter,
  { decisionId }: Taken,
  owed: Pick<Charge, 'kind' | 'amountCents' | 'dueOn' | 'payBy' | 'minutes' | keyof Said>,
): Promise<void> {
  if (owed.amountCents === 0) return;
  const { deps, tables, rulebook, now } = scope;
  await tables.charges.insert({
    id: deps.ids.next('charges'),
    reference: await nextReference(scope, 'charges'),
    customerId: customer.id,
    subscriptionId: subscription?.id ?? null,
    orderId: order?.id ?? null,
    interventionId: intervention?.id ?? null,
    currency: rulebook.frame.currency,
    decisionId,
    recordedAt: now,
    ...owed,
  });
}

const paidBefore = (payBy: LocalDate, dueOn: LocalDate): EffectProblem =>
  new EffectProblem({
    fr: `\`payBy\` (${payBy}) : le dernier jour pour payer vient avant le jour où la somme est facturée, ${dueOn}`,
    en: `\`payBy\` (${payBy}): the last day to pay comes before the day the sum is invoiced, ${dueOn}`,
  });
