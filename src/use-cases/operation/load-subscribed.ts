import type { Subscription } from '../../domain/contract/subscription';
import { EffectProblem } from '../../domain/errors';
import type { GivenId } from '../../domain/id';
import { findOwn } from './find-own';
import type { Subscribed } from './matter';
import type { Scope } from './scope';

/** A subscription the actor may know of, with its customer and its server. */
export async function loadSubscribed(
  scope: Scope,
  subscriptionId: GivenId<'subscriptions'>,
  field = 'subscriptionId',
): Promise<Subscribed> {
  const { tables, deps } = scope;
  return withParties(scope, await findOwn(tables, deps.actor, 'subscriptions', subscriptionId, field));
}

/** A subscription that was read, with its customer and its server. */
export async function withParties({ tables }: Scope, subscription: Subscription): Promise<Subscribed> {
  const stands = await tables.standing(subscription.id);
  if (stands) return { customer: stands.customer, rental: stands.rental, subscription };
  throw new EffectProblem({
    fr: `l'abonnement ${subscription.reference} n'a plus ni client ni serveur`,
    en: `the subscription ${subscription.reference} has lost its customer or its server`,
  });
}
