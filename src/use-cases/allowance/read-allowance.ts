import type { AllowanceState } from '../../domain/contract/allowance';
import type { Instant } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { allowanceOn } from './ledger-view';
import type { Subscribed } from '../operation/matter';
import { openWindows, planWindows } from './open-windows';

/**
 * The allowance on the day of the scope, with the windows not opened yet counted as the rules would open them; writes
 * nothing. `until` leaves out what moved from an instant on.
 */
export async function readAllowance(
  scope: Scope,
  about: Subscribed,
  until: Instant | null = null,
): Promise<AllowanceState> {
  return allowanceOn(await planWindows(scope, about, scope.today), scope.today, until);
}

/**
 * The allowance now, with its windows opened in the ledger: where an operation that moves minutes starts from. Every
 * movement counts, also one that a request which came later made first.
 */
export async function openAllowance(scope: Scope, about: Subscribed): Promise<AllowanceState> {
  return allowanceOn(await openWindows(scope, about, scope.today), scope.today, null);
}
