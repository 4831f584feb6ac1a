import type { SuppliedFigure } from '../../domain/supplied-figure';
import type { GivenId } from '../../domain/id';
import { checkDate } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { contractOf } from '../facts/take-decision';

/** Every figure that binds a subscription on a day, with the document that supplies it (article 1). */
export async function readFigures(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  asOf: string | null,
): Promise<readonly SuppliedFigure[]> {
  authorize(deps, 'read');
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const party = await loadSubscribed(scope, subscriptionId, 'id');
    const at = asOf === null ? scope.at : scope.zone.noonOf(checkDate(asOf, 'asOf'));
    return scope.rulebook.parameters({ contract: contractOf(party), at });
  });
}
