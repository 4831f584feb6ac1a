import type { AllowanceState } from '../../domain/contract/allowance';
import type { Instant } from '../../domain/time';
import { contractDay } from '../../domain/time';
import type { Scope } from '../scope';
import { allowanceOn } from './ledger-view';
import type { Party } from './party';
import { openWindows } from './open-windows';

/** The allowance at an instant, with the windows not opened yet counted as the rules would open them; writes nothing. */
export async function readAllowance(
  scope: Scope,
  party: Party,
  at: Instant = scope.at,
): Promise<AllowanceState> {
  const day = contractDay(at);
  return allowanceOn(await openWindows(scope, party, day, 'plan'), day, at);
}

/** The allowance now, with its windows opened in the ledger: where an operation that moves minutes starts from. */
export async function openAllowance(scope: Scope, party: Party): Promise<AllowanceState> {
  return allowanceOn(await openWindows(scope, party, scope.today, 'write'), scope.today, scope.at);
}
