import type { Subscription } from '../../domain/contract/subscription';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Tables } from '../../domain/ports/store';
import { poolMates } from '../allowance/pool-mates';
import { runningOf } from '../operation/running-of';

/**
 * The other running subscriptions whose steps are settled with those of this one, in order of time: those that share
 * minutes with it, or all of its customer's where a rule looks across them, or where they share what earlier orders left
 * towards later ones (article 7): the earliest takes it, whoever is looked at first.
 */
export async function settledTogether(
  tables: Pick<Tables, 'standing' | 'subscriptions'>,
  rulebook: Pick<Rulebook, 'looksAcross'>,
  subscription: Pick<Subscription, 'id' | 'customerId'>,
): Promise<readonly Subscription[]> {
  if (!(await isSettledAcross(tables, rulebook, subscription))) return poolMates(tables, subscription);
  const running = await runningOf(tables, subscription.customerId);
  return running.filter(({ id }) => id !== subscription.id);
}

/** Whether what becomes of a subscription may hang on any other of its customer. */
export const isSettledAcross = async (
  { standing }: Pick<Tables, 'standing'>,
  rulebook: Pick<Rulebook, 'looksAcross'>,
  { id }: Pick<Subscription, 'id'>,
): Promise<boolean> => rulebook.looksAcross() || (await standing(id))?.isCredited === true;
