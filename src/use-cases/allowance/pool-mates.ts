import type { Subscription } from '../../domain/contract/subscription';
import type { Tables } from '../../domain/ports/store';

const MOST_MATES = 500;

/** The other running subscriptions that share pooled minutes with this one; none where the customer has no pooled grant. */
export async function poolMates(
  { ledger, subscriptions }: Pick<Tables, 'ledger' | 'subscriptions'>,
  { id, customerId }: Pick<Subscription, 'id' | 'customerId'>,
): Promise<readonly Subscription[]> {
  if ((await ledger.grantsOf([customerId])).length === 0) return [];
  const running = await subscriptions.list({ customerId, status: 'ACTIVE' }, { first: MOST_MATES });
  return running.filter((one) => one.id !== id);
}
