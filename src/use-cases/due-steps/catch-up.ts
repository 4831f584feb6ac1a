import { SCHEDULER } from '../../domain/actor';
import type { DueStep } from '../../domain/contract/due-step';
import type { Tables } from '../../domain/ports/store';
import type { Instant } from '../../domain/time';
import type { Scope } from '../scope';
import { settleStep } from './settle-step';

const MOST_PENDING = 200;

/** Settles the steps of a subscription that are due, the earliest first; a step may plan others that are due too. */
export async function catchUp(scope: Scope, subscriptionId: string): Promise<void> {
  const asScheduler: Scope = { ...scope, deps: { ...scope.deps, actor: SCHEDULER } };
  for (;;) {
    const [next] = await dueOf(scope.tables, subscriptionId, scope.now);
    if (!next) return;
    await settleStep(asScheduler, next.id);
  }
}

/** The steps of a subscription that are due at an instant, the earliest first. */
export async function dueOf(
  { dueSteps }: Tables,
  subscriptionId: string,
  at: Instant,
): Promise<readonly DueStep[]> {
  const pending = await dueSteps.list({ subscriptionId, status: 'PENDING' }, { first: MOST_PENDING });
  return pending
    .filter((step) => step.at <= at)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
