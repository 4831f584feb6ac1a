import type { AllowanceState } from '../../domain/contract/allowance';
import type { Decision } from '../../domain/decision';
import type { GivenId } from '../../domain/id';
import type { Instant, LocalDate } from '../../domain/time';
import { readTimeForWork } from '../allowance/read-allowance';
import { usableTime } from '../allowance/usable-time';
import { checkCountable } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { loadSubscribed } from '../operation/load-subscribed';
import type { Subscribed } from '../operation/matter';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { countingFrom, scopeOf } from '../operation/scope';

/** The allowance of a day: what remains is what can be used on it. */
export interface AllowanceOfDay extends AllowanceState {
  /** What the rules say of the day; null where they declare no such decision. */
  readonly decision: Decision | null;
}

/** The allowance of a subscription on a day; a day to come counts the windows as the rules of today would open them, for three years at most. */
export async function readAllowanceOf(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  asOf: string | null,
): Promise<AllowanceOfDay> {
  authorize(deps, 'allowance');
  return deps.store.read(async (tables) => {
    const now = scopeOf(deps, tables);
    const party = await loadSubscribed(now, subscriptionId, 'id');
    if (asOf === null) return ofDay(now, party, now.today, null);
    const day = checkCountable(now, asOf, 'asOf');
    return ofDay(countingFrom(now, now.zone.noonOf(day)), party, day, now.zone.endOfDay(day));
  });
}

async function ofDay(
  scope: Scope,
  party: Subscribed,
  day: LocalDate,
  until: Instant | null,
): Promise<AllowanceOfDay> {
  const allowance = await readTimeForWork(scope, party, day, until);
  const usable = await usableTime(scope, party, allowance);
  return { ...allowance, remainingMinutes: usable.minutes, decision: usable.decision };
}
