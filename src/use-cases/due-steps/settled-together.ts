import type { Subscription } from '../../domain/contract/subscription';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { poolMates } from '../allowance/pool-mates';
import { readAll } from '../operation/read-all';

/**
 * The other running subscriptions whose steps are settled with those of this one, in order of time: those that share
 * minutes with it, or all of its customer's where a rule looks across them.
 */
export async function settledTogether(
  tables: Pick<Tables, 'standing' | 'subscriptions'>,
  rulebook: Pick<Rulebook, 'looksAcross'>,
  subscription: Pick<Subscription, 'id' | 'customerId'>,
): Promise<readonly Subscription[]> {
  if (!rulebook.looksAcross()) return poolMates(tables, subscription);
  const running = await runningOf(tables, subscription.customerId);
  return running.filter(({ id }) => id !== subscription.id);
}

/** The running subscriptions of a customer, suspended ones among them. */
export const runningOf = (
  { subscriptions }: Pick<Tables, 'subscriptions'>,
  customerId: IdOf<'customers'>,
): Promise<readonly Subscription[]> =>
  readAll(subscriptions, { customerId, status: ['ACTIVE', 'SUSPENDED'] });
