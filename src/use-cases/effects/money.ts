import type { Charge } from '../../domain/contract/charge';
import type { EffectCall } from '../../domain/decision';
import type { Scope } from '../operation/scope';
import { amountOfArg, integerOf, needed, optional, textOf } from './arguments';
import type { Effect, Target } from './target';

/** Records an amount to invoice on a day; nothing when it is zero. */
export const charge: Effect = (scope, target, args) => recordCharge(scope, target, args, 'CHARGE');

/** Records an amount owed to the customer; nothing when it is zero. */
export const grantCredit: Effect = (scope, target, args) => recordCharge(scope, target, args, 'CREDIT');

/** Takes an amount off the order of the change (article 7). */
export const grantDiscount: Effect = async (_, target, args) => ({
  ...target,
  order: { ...needed(target, 'order'), discountCents: amountOfArg(args, 'amount') },
});

async function recordCharge(
  { deps, tables, now, today }: Scope,
  target: Target,
  args: EffectCall['args'],
  kind: Charge['kind'],
): Promise<Target> {
  const amountCents = amountOfArg(args, 'amount');
  if (amountCents === 0) return target;
  await tables.charges.insert({
    id: deps.ids.next('charges'),
    customerId: target.customer.id,
    subscriptionId: needed(target, 'subscription').id,
    kind,
    amountCents,
    currency: 'EUR',
    minutes: optional(args, 'minutes', integerOf),
    dueOn: optional(args, 'on', textOf) ?? today,
    decisionId: target.decisionId,
    recordedAt: now,
  });
  return target;
}
