import type { Subscription } from '../../domain/contract/subscription';
import { freezeOrder } from '../documents/freeze';
import type { Scope } from '../operation/scope';
import { termsAhead } from '../terms/term-of';

/** Gives up the terms that have not begun: something else takes their place. Their orders have no effect any more. */
export async function giveUpTermsAhead(scope: Scope, subscription: Subscription): Promise<void> {
  const { tables, today } = scope;
  for (const term of await termsAhead(tables, subscription)) {
    await tables.terms.update(term, { status: 'UNUSED', endedOn: today });
    const order = term.orderId && (await tables.orders.find(term.orderId));
    if (!order) continue;
    // Its due date is free again: that of a later term may fall on the same day.
    const given = await tables.orders.update(order, { status: 'VOID', renewsDueDate: null });
    await freezeOrder(scope, given);
  }
}
