import type { Subscription } from '../../domain/contract/subscription';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { renewalOrderOf } from './renewal-order-of';
import { onTerm } from '../terms/on-term';
import { lastTermOf } from '../terms/term-of';

/**
 * A subscription as the questions of a renewal look at it: on the last term agreed, since the next renewal follows that
 * one, with the renewal order of its due date (article 6.1).
 */
export const withRenewalOrder = async <M extends Subscribed>({ tables }: Scope, matter: M) => ({
  ...matter,
  subscription: await onLastTerm({ tables }, matter.subscription),
  renewalOrder: await renewalOrderOf(tables, matter.subscription),
});

/** Without a term ahead it is the subscription as it stands. */
const onLastTerm = async (
  { tables }: Pick<Scope, 'tables'>,
  subscription: Subscription,
): Promise<Subscription> =>
  subscription.coveredUntil === subscription.dueDate
    ? subscription
    : onTerm(subscription, await lastTermOf(tables, subscription));
