import type { Grant } from '../../domain/contract/allowance';
import type { GrantItem } from '../../domain/decision';
import type { Scope } from '../operation/scope';
import type { Window } from './ledger-view';
import type { Party } from '../operation/party';

/** The grant of an item of the rules, on the account it draws on. */
export const grantOf = (
  { deps, now }: Scope,
  { customer, subscription }: Pick<Party, 'customer' | 'subscription'>,
  window: Window,
  item: GrantItem,
  decisionId: string,
): Grant => ({
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
