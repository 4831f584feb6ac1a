import type { DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';

/** What steps are of, and settled together with: a subscription, or an order that none followed yet (article 5.1). */
export type StepsOwner = IdOf<'subscriptions'> | IdOf<'orders'>;

/** Whose step it is; null when what it was of is not known any more. */
export const ownerOf = ({ subscriptionId, orderId }: DueStep): StepsOwner | null => subscriptionId ?? orderId;
