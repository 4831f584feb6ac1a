import { SCHEDULER } from '../../domain/actor';
import type { DueStep } from '../../domain/contract/due-step';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { settleStep } from './settle-step';

/** Settles the steps of subscriptions that are due, the earliest first; a step may plan others that are due too. Answers how many. */
export async function catchUp(
  scope: Scope,
  subscriptionIds: readonly IdOf<'subscriptions'>[],
): Promise<number> {
  const asScheduler: Scope = { ...scope, deps: { ...scope.deps, actor: SCHEDULER } };
  for (let settled = 0; ; settled++) {
    const next = await firstDue(scope.tables, subscriptionIds, scope.now);
    if (!next) return settled;
    await settleStep(asScheduler, next.id);
  }
}

/** The earliest step of subscriptions that is due at an instant. */
export async function firstDue(
  { dueSteps }: Tables,
  subscriptionId: readonly IdOf<'subscriptions'>[],
  at: Instant,
): Promise<DueStep | undefined> {
  const [first] = await dueSteps.due(at, 1, { subscriptionId });
  return first;
}
