import type { DueStep } from '../../domain/contract/due-step';
import { ClausierError } from '../../domain/errors';
import type { Trouble } from '../../domain/ports/troubles';
import { isIdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Scope } from '../operation/scope';
import type { Extent } from './catch-up';
import { catchUpPool } from './catch-up-pool';
import { failureOf } from './failure-of';
import { fenced } from './fenced';
import { catchUpOrder } from './lock-order';
import type { StepsOwner } from './steps-owner';

/** What could not be settled, and whether it was not known before. */
export interface NotSettled extends Trouble {
  readonly isNew: boolean;
}

/**
 * Settles what is due on one subscription, or on an order that none followed, apart from all others: where a step fails, what comes before it stands, the
 * step keeps why, and what comes after it waits behind it. Null when all that was tried is settled.
 */
export async function settleApart(
  deps: Deps,
  id: StepsOwner,
  { patient = true }: Pick<Extent, 'patient'> = {},
): Promise<NotSettled | null> {
  const last: { step: DueStep | null } = { step: null };
  const settling = (step: DueStep): void => void (last.step = step);
  const trouble = await fenced(deps, id, (scope) => settle(scope, id, { patient, settling }));
  if (!trouble) return null;
  const { step } = last;
  if (step === null || isPassing(trouble.error)) return { ...trouble, isNew: true };
  let isNew = true;
  const noted = await fenced(deps, id, async (scope) => {
    await settle(scope, id, { patient, before: step });
    isNew = await note(scope, step, trouble.error);
  });
  // It failed elsewhere this time: the next pass begins again from what is kept.
  return { ...trouble, isNew: isNew || noted !== null };
}

/** Somebody else was faster: nothing is wrong with the step. */
const isPassing = (error: Error): boolean => error instanceof ClausierError && error.code === 'CONFLICT';

async function settle(scope: Scope, id: StepsOwner, extent: Extent): Promise<void> {
  if (isIdOf('orders', id)) {
    const order = await scope.tables.orders.find(id);
    if (order) await catchUpOrder(scope, { ...order, subscriptionId: null }, extent);
    return;
  }
  const subscription = await scope.tables.subscriptions.find(id);
  if (subscription) await catchUpPool(scope, subscription, extent);
}

/** Keeps why a step failed; answers whether it fails for the first time, or for another reason than before. */
async function note({ tables, rulebook, now }: Scope, failed: DueStep, error: Error): Promise<boolean> {
  const { subscriptionId, orderId, occurrence } = failed;
  const [step] = await tables.dueSteps.list({ subscriptionId, orderId, occurrence }, { first: 1 });
  if (step?.status !== 'PENDING') return true;
  const failure = failureOf(step, error, rulebook.releaseHash, now);
  await tables.dueSteps.update(step, { stuck: true, failure });
  return step.failure?.reason.en !== failure.reason.en;
}
