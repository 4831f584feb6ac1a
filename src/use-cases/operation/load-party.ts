import type { Subscription } from '../../domain/contract/subscription';
import { EffectProblem } from '../../domain/errors';
import type { Party } from './party';
import { findOwn } from './find-own';
import type { Scope } from './scope';

/** A subscription the actor may know of, with its customer and its server. */
export async function loadParty(
  scope: Scope,
  subscriptionId: string,
  field = 'subscriptionId',
): Promise<Party> {
  const { tables, deps } = scope;
  return partyOf(scope, await findOwn(tables, deps.actor, 'subscriptions', subscriptionId, field));
}

/** The customer and the server of a subscription. */
export async function partyOf({ tables }: Scope, subscription: Subscription): Promise<Party> {
  const customer = await tables.customers.find(subscription.customerId);
  const rental = await tables.rentals.find(subscription.rentalId);
  if (customer && rental) return { customer, rental, subscription };
  throw new EffectProblem({
    fr: `l'abonnement ${subscription.reference} n'a plus ni client ni serveur`,
    en: `the subscription ${subscription.reference} has lost its customer or its server`,
  });
}
