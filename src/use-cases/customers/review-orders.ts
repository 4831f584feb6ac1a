import type { PurchaseOrder } from '../../domain/contract/order';
import { WAITING_ORDERS } from '../../domain/contract/order';
import type { Rental } from '../../domain/contract/rental';
import type { IdOf } from '../../domain/id';
import { lockOrder } from '../due-steps/lock-order';
import { carryOut } from '../effects/decide-and-apply';
import { ask, entailsSomething, record } from '../facts/take-decision';
import type { MatterWith } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';

/** The decision that says what becomes of an order that waits when the rental it is for is to end (article 2). */
const REVIEW = 'order.review';

/** The first orders on a server whose period has not begun: other writers on them wait, and what fell due is settled. */
export async function lockWaitingOrders(
  scope: Scope,
  { id: rentalId }: Rental,
): Promise<readonly PurchaseOrder[]> {
  const found = await readAll(scope.tables.orders, { rentalId, kind: 'NEW', status: [...WAITING_ORDERS] });
  const locked: PurchaseOrder[] = [];
  for (const { id } of found) locked.push(await lockOrder(scope, id));
  return locked.filter(({ status }) => WAITING_ORDERS.some((waiting) => waiting === status));
}

/**
 * Asks the rules what becomes of each order that waits on a server, once its rental has changed, and applies their answer;
 * where no rule decides, the order goes on waiting. Answers the decisions that were taken.
 */
export async function reviewOrders(
  scope: Scope,
  parties: MatterWith<'rental'>,
  orders: readonly PurchaseOrder[],
): Promise<readonly IdOf<'decisions'>[]> {
  if (!scope.rulebook.declares(REVIEW)) return [];
  const taken: IdOf<'decisions'>[] = [];
  for (const order of orders) {
    const matter = { ...parties, order };
    const decision = await ask(scope, REVIEW, matter);
    if (!entailsSomething(decision)) continue;
    const decisionId = await record(scope, decision, matter);
    await carryOut(scope, { matter }, { decision, decisionId });
    taken.push(decisionId);
  }
  return taken;
}
