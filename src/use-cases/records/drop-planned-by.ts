import type { IdOf } from '../../domain/id';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';

/** Drops what a decision planned for good and has not come yet: the event it followed was withdrawn. */
export async function dropPlannedBy(
  { tables, now: settledAt }: Scope,
  subscriptionId: IdOf<'subscriptions'>,
  decisionId: IdOf<'decisions'>,
): Promise<void> {
  const pending = { subscriptionId, status: 'PENDING', origin: 'DECISION' } as const;
  for (const step of await readAll(tables.dueSteps, pending))
    if (step.plannedBy === decisionId)
      await tables.dueSteps.update(step, { status: 'DROPPED', droppedFor: 'EVENT_WITHDRAWN', settledAt });
}
