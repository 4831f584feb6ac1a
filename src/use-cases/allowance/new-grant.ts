import type { Grant } from '../../domain/contract/allowance';
import type { GrantItem } from '../../domain/decision';
import type { Scope } from '../operation/scope';
import type { Window } from './ledger-view';
import { poolJoined } from './pools-of';
import type { Subscribed } from '../operation/matter';

/** What a grant takes from an item of the rules. */
export type Granted = Omit<GrantItem, 'label' | 'rule'>;

/** One whose pool is known by what its members have in common; null where all of the customer share it. */
export type Joined = Granted & { readonly joined: string | null };

/** Finds the pool each item joins. */
export async function joinedTo(
  scope: Scope,
  about: Subscribed,
  items: readonly Granted[],
): Promise<readonly Joined[]> {
  const joined: Joined[] = [];
  for (const item of items) joined.push({ ...item, joined: await poolJoined(scope, about, item.pool) });
  return joined;
}

/** The grant of an item of the rules, on the account it draws on; without a decision while it is only counted. */
export const grantOf = <D extends string | null>(
  { deps, now }: Scope,
  { customer, subscription }: Pick<Subscribed, 'customer' | 'subscription'>,
  window: Window,
  item: Joined,
  decisionId: D,
): Omit<Grant, 'decisionId'> & { readonly decisionId: D } => ({
  id: deps.ids.next('grants'),
  accountId: item.pool === 'customer' || item.joined !== null ? customer.id : subscription.id,
  pool: item.joined,
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
