import type { Grant } from '../../domain/contract/allowance';
import type { GrantItem } from '../../domain/decision';
import type { Scope } from '../operation/scope';
import type { Window } from './ledger-view';
import type { Subscribed } from '../operation/matter';

/** What a grant takes from an item of the rules. */
export type Granted = Omit<GrantItem, 'label' | 'rule'>;

/** The grant of an item of the rules, on the account it draws on; without a decision while it is only counted. */
export const grantOf = <D extends string | null>(
  { deps, now }: Scope,
  { customer, subscription }: Pick<Subscribed, 'customer' | 'subscription'>,
  window: Window,
  item: Granted,
  decisionId: D,
): Omit<Grant, 'decisionId'> & { readonly decisionId: D } => ({
  id: deps.ids.next('grants'),
  accountId: item.pool === 'customer' ? customer.id : subscription.id,
  subscriptionId: subscription.id,
  code: item.grant,
  minutes: item.minutes,
  validFrom: item.validFrom,
  validUntil: item.validUntil,
  consumptionOrder: item.consumptionOrder,
  windowFrom: window.from,
  windowUntil: window.until,
  decisionId,
  recordedAt: now,
});
