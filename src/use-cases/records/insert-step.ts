import type { Party } from '../operation/party';
import type { Scope } from '../operation/scope';
import type { PlannedStep } from './timelines';

/** Writes down a step that waits for its instant. */
export async function insertStep(
  { deps, tables, now }: Scope,
  { subscription, customer }: Pick<Party, 'subscription' | 'customer'>,
  { step, at, rule }: PlannedStep,
  occurrence: string,
  plannedBy: string,
): Promise<void> {
  await tables.dueSteps.insert({
    id: deps.ids.next('dueSteps'),
    customerId: customer.id,
    subscriptionId: subscription.id,
    step,
    occurrence,
    at,
    rule,
    status: 'PENDING',
    plannedBy,
    decisionId: null,
    recordedAt: now,
    settledAt: null,
    version: 1,
  });
}
