import type { IdOf } from '../../domain/id';
import type { Payment } from '../facts/charge-facts';
import { paymentOf } from '../facts/payment-of';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';

/** What is paid of a sum today, by the events that stand; null where it is owed to the customer. */
export async function readPayment(deps: Deps, chargeId: IdOf<'charges'>): Promise<Payment | null> {
  authorize(deps, 'read');
  const rulebook = deps.rulebooks.current();
  const today = rulebook.frame.zone.dayOf(deps.clock.now());
  return deps.store.read(async (tables) =>
    paymentOf(tables, rulebook, await findOwn(tables, deps.actor, 'charges', chargeId), today),
  );
}
