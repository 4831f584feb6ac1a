import type { GrantBalance } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { opposite } from '../../domain/minutes';
import type { Scope } from '../operation/scope';
import { heldBy } from './held-minutes';
import type { Subscribed } from '../operation/matter';
import { move } from './ledger-writer';

/** Gives back what an intervention holds, as the grants then stand; what it held of a window that has ended lapses (article 2.2.1). */
export async function releaseHeld(
  scope: Scope,
  { subscription, customer }: Pick<Subscribed, 'subscription' | 'customer'>,
  interventionId: IdOf<'interventions'>,
  decisionId: IdOf<'decisions'> | null = null,
): Promise<readonly GrantBalance[]> {
  const cause = { interventionId, decisionId };
  const freed: GrantBalance[] = [];
  for (const { grant, minutes } of await heldBy(scope, [subscription.id, customer.id], interventionId)) {
    const free = await move(scope, grant, 'RELEASE', minutes, cause);
    const ended = free.validUntil <= scope.today;
    freed.push(ended ? await move(scope, free, 'EXPIRY', opposite(free.remainingMinutes), cause) : free);
  }
  return freed;
}
