import type { Subscription } from '../../domain/contract/subscription';
import type { Tables } from '../../domain/ports/store';
import { readAll } from '../operation/read-all';

/** The other running subscriptions that share pooled minutes with this one; none where the customer has no pooled grant. */
export async function poolMates(
  { standing, subscriptions }: Pick<Tables, 'standing' | 'subscriptions'>,
  { id, customerId }: Pick<Subscription, 'id' | 'customerId'>,
): Promise<readonly Subscription[]> {
  if (!(await standing(id))?.isPooled) return [];
  const running = await readAll(subscriptions, { customerId, status: 'ACTIVE' });
  return running.filter((one) => one.id !== id);
}
