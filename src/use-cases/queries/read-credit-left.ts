import type { Cents } from '../../domain/cents';
import type { IdOf } from '../../domain/id';
import { settleAllDue } from '../due-steps/settle-all-due';
import { creditLeft } from '../facts/credit-left';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';

/** What a customer still has to be taken off later orders (article 7), with its currency. */
export async function readCreditLeft(
  deps: Deps,
  customerId: IdOf<'customers'>,
): Promise<{ readonly cents: Cents; readonly currency: string }> {
  authorize(deps, 'read');
  await settleAllDue(deps);
  const cents = await deps.store.read(async (tables) => {
    const { id } = await findOwn(tables, deps.actor, 'customers', customerId);
    return creditLeft(scopeOf(deps, tables), id);
  });
  return { cents, currency: deps.rulebooks.current().frame.currency };
}
