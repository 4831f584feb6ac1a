import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Due, StepOrigin } from './step-origin';
import { storedOrigin } from './step-origin';

/** Writes down a step that waits for its instant. */
export async function insertStep(
  { deps, tables, now }: Scope,
  { subscription, customer }: Pick<Subscribed, 'subscription' | 'customer'>,
  { step, at }: Due,
  origin: StepOrigin,
): Promise<void> {
  await tables.dueSteps.insert({
    id: deps.ids.next('dueSteps'),
    customerId: customer.id,
    subscriptionId: subscription.id,
    step,
    at,
    ...storedOrigin({ step, at }, origin),
    status: 'PENDING',
    droppedFor: null,
    stuck: false,
    failure: null,
    decisionId: null,
    recordedAt: now,
    settledAt: null,
    version: 1,
  });
}
