import { SCHEDULER } from '../../domain/actor';
import type { DueStep } from '../../domain/contract/due-step';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { settleStep } from './settle-step';

const MOST_PENDING = 200;

/** Settles the steps of subscriptions that are due, the earliest first; a step may plan others that are due too. Answers how many. */
export async function catchUp(
  scope: Scope,
  subscriptionIds: readonly IdOf<'subscriptions'>[],
): Promise<number> {
  const asScheduler: Scope = { ...scope, deps: { ...scope.deps, actor: SCHEDULER } };
  for (let settled = 0; ; settled++) {
    const [next] = await dueOf(scope.tables, subscriptionIds, scope.now);
    if (!next) return settled;
    await settleStep(asScheduler, next.id);
  }
}

/** The steps of subscriptions that are due at an instant, the earliest first. */
export async function dueOf(
  { dueSteps }: Tables,
  subscriptionIds: readonly IdOf<'subscriptions'>[],
  at: Instant,
): Promise<readonly DueStep[]> {
  const pending = await dueSteps.list(
    { subscriptionId: subscriptionIds, status: 'PENDING' },
    { first: MOST_PENDING * subscriptionIds.length },
  );
  return pending
    .filter((step) => step.at <= at)
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
