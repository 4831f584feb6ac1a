import type { Term } from '../../domain/contract/term';
import type { GivenId } from '../../domain/id';
import { settleDue } from '../due-steps/settle-due';
import { checkDate } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { termOn } from '../terms/term-on';

/** The term of a subscription on a day, past or to come; null on a day that none covers (articles 5.2 and 6.1). */
export async function readTerm(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  asOf: string | null,
): Promise<Term | null> {
  authorize(deps, 'read');
  await settleDue(deps, subscriptionId, 'id');
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const { subscription } = await loadSubscribed(scope, subscriptionId, 'id');
    return termOn(tables, subscription, asOf === null ? scope.today : checkDate(asOf, 'asOf'));
  });
}
