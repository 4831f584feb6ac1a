import type { Customer } from '../../domain/contract/customer';
import type { IdOf } from '../../domain/id';
import type { Scope } from '../operation/scope';
import type { Due, StepOrigin } from './step-origin';
import { storedOrigin } from './step-origin';

/** Whose step it is: a subscription's, an order's, or both. */
export interface StepSubject {
  readonly customer: Customer;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** The order that the decision behind it was about; none when it is left out. */
  readonly orderId?: IdOf<'orders'> | null;
}

/** Writes down a step that waits for its instant. */
export async function insertStep(
  { deps, tables, now }: Scope,
  { customer, subscriptionId, orderId = null }: StepSubject,
  { step, at }: Due,
  origin: StepOrigin,
): Promise<void> {
  await tables.dueSteps.insert({
    id: deps.ids.next('dueSteps'),
    customerId: customer.id,
    subscriptionId,
    orderId,
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
