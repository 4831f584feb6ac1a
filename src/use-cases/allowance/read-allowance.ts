import type { AllowanceState } from '../../domain/contract/allowance';
import type { Instant, LocalDate } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { withLaterWorkApart } from './later-work';
import type { LedgerView } from './ledger-view';
import { allowanceOn } from './ledger-view';
import type { Subscribed } from '../operation/matter';
import { openWindows, planWindows } from './open-windows';

/**
 * The allowance of a day, that of the scope unless another is given, with the windows not opened yet counted as the rules
 * would open them; writes nothing. `until` leaves out what moved from an instant on.
 */
export async function readAllowance(
  scope: Scope,
  about: Subscribed,
  day: LocalDate = scope.today,
  until: Instant | null = null,
): Promise<AllowanceState> {
  return allowanceOn(await planned(scope, about, day, until), day, until);
}

/** The same as work of that day finds it. */
export async function readTimeForWork(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  until: Instant | null = null,
): Promise<AllowanceState> {
  const view = await withLaterWorkApart(scope, about, await planned(scope, about, day, until), day);
  return allowanceOn(view, day, until);
}

/**
 * The allowance of a day, with the windows that have begun opened in the ledger: where an operation that moves minutes
 * starts from. Every movement counts, also one that a request which came later made first. Of a day to come it is what
 * the rules would then grant, less what work holds of it (article 2.2.1).
 */
export async function openAllowance(
  scope: Scope,
  about: Subscribed,
  day: LocalDate = scope.today,
): Promise<AllowanceState> {
  return allowanceOn(await opened(scope, about, day), day, null);
}

/** The same as work of that day finds it. */
export async function openTimeForWork(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
): Promise<AllowanceState> {
  const view = await withLaterWorkApart(scope, about, await opened(scope, about, day), day);
  return allowanceOn(view, day, null);
}

const planned = (
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  until: Instant | null,
): Promise<LedgerView> =>
  planWindows(scope, about, day > scope.today ? day : scope.today, {
    day: day < scope.today ? day : scope.today,
    apart: until,
  });

async function opened(scope: Scope, about: Subscribed, day: LocalDate): Promise<LedgerView> {
  const looked = { day: day < scope.today ? day : scope.today };
  const begun = await openWindows(scope, about, scope.today, looked);
  return day > scope.today ? planWindows(scope, about, day) : begun;
}
