import { freezeOrder } from '../documents/freeze';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { happened } from './happened';
import { amendTerm } from '../terms/amend-term';
import { ended } from '../terms/end-terms';
import { hasBegun } from '../terms/new-term';
import { saidByTerm } from '../terms/on-term';
import { termsAhead } from '../terms/term-of';

/**
 * Begins the next term on its first day: level, price, texts and due date are from then on those that were agreed for it
 * (article 6.1). Nothing is decided again: what begins was decided when its order was validated. Answers the
 * subscription as it then stands, the same where no term has to begin.
 */
export async function beginNextTerm<M extends Subscribed>(scope: Scope, about: M): Promise<M> {
  const { tables, today } = scope;
  const [next] = await termsAhead(tables, about.subscription);
  if (!next || !hasBegun(next, today)) return about;
  await amendTerm(scope, about, ended(next.beginsOn, 'ENDED'));
  const begun = await tables.terms.update(next, { status: 'RUNNING' });
  const order = begun.orderId && (await tables.orders.find(begun.orderId));
  if (order) await freezeOrder(scope, await tables.orders.update(order, { status: 'FULFILLED' }));
  const said = saidByTerm(about.subscription, begun);
  const subscription = await tables.subscriptions.update(about.subscription, said);
  await happened(scope, about, {
    type: 'TERM_BEGAN',
    data: { level: said.level, dueDate: said.dueDate },
    at: scope.zone.startOfDay(begun.beginsOn),
  });
  return { ...about, subscription };
}
