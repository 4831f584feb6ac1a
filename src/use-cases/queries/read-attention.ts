import type { DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { settledTogether } from '../due-steps/settled-together';
import { authorize } from '../operation/permissions';

/** The step that keeps a subscription as it was last known, its own or one of those it is settled with; null when nothing does. */
export async function readAttention(deps: Deps, id: IdOf<'subscriptions'>): Promise<DueStep | null> {
  authorize(deps, 'read');
  return deps.store.read(async (tables) => {
    const found = await findOwn(tables, deps.actor, 'subscriptions', id);
    const mates = await settledTogether(tables, deps.rulebooks.current(), found);
    const subscriptionId = [found, ...mates].map(({ id: of }) => of);
    const stuck = { subscriptionId, status: 'PENDING', stuck: true } as const;
    const [step] = await tables.dueSteps.list(stuck, { first: 1 });
    return step ?? null;
  });
}
