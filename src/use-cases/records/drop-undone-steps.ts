import type { PurchaseOrder } from '../../domain/contract/order';
import type { DueStep } from '../../domain/contract/due-step';
import { orderFacts } from '../facts/party-facts';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { stepsOf } from './planned-steps';
import { isSame } from './step-origin';

/**
 * Drops at once the steps of an order that what has become of it undoes, such as its last day once it is validated: their
 * condition held when a decision planned them, and no longer does for the order as it now stands (articles 5.1 and 6.2).
 * What else a condition reads is asked on the day of the step.
 */
export async function dropUndoneSteps(scope: Scope, order: PurchaseOrder): Promise<void> {
  const { tables, now } = scope;
  for (const step of await readAll(tables.dueSteps, { orderId: order.id, status: 'PENDING' }))
    if (await isUndone(scope, order, step))
      await tables.dueSteps.update(step, { status: 'DROPPED', droppedFor: 'CAUSE_UNDONE', settledAt: now });
}

async function isUndone(scope: Scope, order: PurchaseOrder, step: DueStep): Promise<boolean> {
  const { tables, deps } = scope;
  const recorded = step.plannedBy && (await tables.decisions.find(step.plannedBy));
  if (!recorded) return false;
  const rulebook = await deps.rulebooks.byHash(recorded.releaseHash, tables.releases);
  const { request, ...planned } = await rulebook.decide(recorded.request);
  const due = stepsOf({ ...planned, request }).find((one) => isSame(step, one));
  const known = request.facts['order'];
  if (!due || !known || !rulebook.stands(due, request)) return false;
  const rental = (await tables.rentals.find(order.rentalId)) ?? undefined;
  const facts = rulebook.asDeclared('order', await orderFacts(scope, order, rental));
  return !rulebook.stands(due, { ...request, facts: { ...request.facts, order: facts } });
}
