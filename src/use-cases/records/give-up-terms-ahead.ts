import { freezeOrder } from '../documents/freeze';
import type { Taken } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { termsAhead } from '../terms/term-of';
import { happened } from './happened';

/** Gives up the terms that have not begun: something else takes their place. Their orders have no effect any more. */
export async function giveUpTermsAhead(
  scope: Scope,
  about: Pick<Subscribed, 'customer' | 'subscription'>,
  taken: Taken,
): Promise<void> {
  const { tables, today } = scope;
  for (const term of await termsAhead(tables, about.subscription)) {
    await tables.terms.update(term, { status: 'UNUSED', endedOn: today });
    const order = term.orderId && (await tables.orders.find(term.orderId));
    if (!order) continue;
    // Its due date is free again: that of a later term may fall on the same day.
    const given = await tables.orders.update(order, { status: 'VOID', renewsDueDate: null });
    await freezeOrder(scope, given);
    await happened(scope, about, { type: 'ORDER_VOIDED', data: { order: order.reference } }, taken);
  }
}
