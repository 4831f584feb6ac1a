import type { AllowanceState } from '../../domain/contract/allowance';
import type { GivenId } from '../../domain/id';
import { readAllowance } from '../allowance/read-allowance';
import { checkCountable } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import { countingFrom, scopeOf } from '../operation/scope';

/** The allowance of a subscription on a day; a day to come counts the windows as the rules of today would open them, for three years at most. */
export async function readAllowanceOf(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  asOf: string | null,
): Promise<AllowanceState> {
  authorize(deps, 'read');
  return deps.store.read(async (tables) => {
    const now = scopeOf(deps, tables);
    const party = await loadSubscribed(now, subscriptionId, 'id');
    if (asOf === null) return readAllowance(now, party);
    const day = checkCountable(now, asOf, 'asOf');
    return readAllowance(countingFrom(now, now.zone.noonOf(day)), party, day, now.zone.endOfDay(day));
  });
}
