import { SCHEDULER } from '../../domain/actor';
import type { GivenId } from '../../domain/id';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { firstDue } from './catch-up';
import { isPaused } from './failure-of';
import type { NotSettled } from './settle-apart';
import { settleApart } from './settle-apart';
import { settledTogether } from './settled-together';
import type { StepsOwner } from './steps-owner';

/**
 * Before a subscription is read: settles what fell due, so that a reader never sees a state that is past. What cannot be
 * settled is read as it was last known, and says so (`attention`).
 */
export async function settleDue(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  field = 'subscriptionId',
): Promise<void> {
  const { id, due } = await dueNow(deps, subscriptionId, field);
  if (due && !isPaused(due, deps.rulebooks.current().releaseHash, deps.clock.now()))
    await settleOne(deps, id);
}

/** Before a question that is asked as an operation would be: what cannot be settled fails it, as it fails the operation. */
export async function settleToAsk(deps: Deps, subscriptionId: GivenId<'subscriptions'>): Promise<void> {
  const { id, due } = await dueNow(deps, subscriptionId, 'subscriptionId');
  const trouble = due ? await settleOne(deps, id, false) : null;
  if (trouble) throw trouble.error;
}

/** Settles what is due on one subscription, or on an order that none followed; what fails for the first time is told. */
export async function settleOne(deps: Deps, id: StepsOwner, patient = true): Promise<NotSettled | null> {
  const trouble = await settleApart({ ...deps, actor: SCHEDULER }, id, { patient });
  if (trouble?.isNew) deps.troubles.tell([trouble]);
  return trouble;
}

const dueNow = (deps: Deps, subscriptionId: GivenId<'subscriptions'>, field: string) =>
  deps.store.read(async (tables) => {
    const found = await findOwn(tables, deps.actor, 'subscriptions', subscriptionId, field);
    const ids = [found, ...(await settledTogether(tables, deps.rulebooks.current(), found))].map(
      ({ id }) => id,
    );
    return { id: found.id, due: await firstDue(tables, { subscriptionId: ids }, deps.clock.now()) };
  });
