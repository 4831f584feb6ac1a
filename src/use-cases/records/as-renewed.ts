import type { Subscription } from '../../domain/contract/subscription';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { renewalOrderOf } from './renewal-order-of';
import { onTerm } from '../terms/on-term';
import { lastTermOf } from '../terms/term-of';

/**
 * A subscription as a decision looks at it. One that reads the renewal asks of the last term agreed, since the next
 * renewal follows that one, and of the renewal order of its due date (article 6.1); any other, of the term in course.
 */
export async function withRenewalOrder<M extends Subscribed>(scope: Scope, matter: M, decision: string) {
  const { tables, rulebook } = scope;
  const ofRenewal = rulebook.declares(decision) && rulebook.factGroups(decision).includes('renewal');
  return {
    ...matter,
    ...(ofRenewal && { subscription: await onLastTerm(scope, matter.subscription) }),
    renewalOrder: await renewalOrderOf(tables, matter.subscription),
  };
}

/** A subscription as its last term says: without a term ahead, as it stands. */
export const onLastTerm = async (
  { tables }: Pick<Scope, 'tables'>,
  subscription: Subscription,
): Promise<Subscription> =>
  subscription.coveredUntil === subscription.dueDate
    ? subscription
    : onTerm(subscription, await lastTermOf(tables, subscription));
