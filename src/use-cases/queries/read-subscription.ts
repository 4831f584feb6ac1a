import type { Subscription } from '../../domain/contract/subscription';
import { InvalidInput, NotFound } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import { settleDue } from '../due-steps/settle-due';
import { findOwn, mayKnow } from '../operation/find-own';
import { authorize } from '../operation/permissions';

/** A subscription by its id or by the reference people use. */
export interface SubscriptionKey {
  readonly id?: GivenId<'subscriptions'> | null;
  readonly reference?: string | null;
}

/** Reads a subscription as it stands now: what fell due has been settled. */
export async function readSubscription(
  deps: Deps,
  { id, reference }: SubscriptionKey,
): Promise<Subscription> {
  authorize(deps, 'read');
  const known = id ?? (reference ? await idOf(deps, reference) : null);
  if (!known) {
    throw new InvalidInput({ fr: 'donner `id` ou `reference`', en: 'give `id` or `reference`' }, ['id']);
  }
  await settleDue(deps, known, 'id');
  return deps.store.read((tables) => findOwn(tables, deps.actor, 'subscriptions', known));
}

async function idOf(deps: Deps, reference: string): Promise<IdOf<'subscriptions'>> {
  const [found] = await deps.store.read((tables) => tables.subscriptions.list({ reference }, { first: 1 }));
  if (found && mayKnow(deps.actor, found)) return found.id;
  throw new NotFound(
    {
      fr: `aucun abonnement ne porte la référence \`${reference.slice(0, 60)}\``,
      en: `no subscription has the reference \`${reference.slice(0, 60)}\``,
    },
    ['reference'],
  );
}
