import type { AllowanceState } from '../../domain/contract/allowance';
import { NO_MINUTES } from '../../domain/minutes';
import type { Window } from './ledger-view';

/** A window that nothing has been granted for yet. */
export const emptyAllowance = ({ from, until }: Window): AllowanceState => ({
  day: from,
  windowFrom: from,
  windowUntil: until,
  grantedMinutes: NO_MINUTES,
  reservedMinutes: NO_MINUTES,
  consumedMinutes: NO_MINUTES,
  remainingMinutes: NO_MINUTES,
  own: { consumedMinutes: NO_MINUTES, reservedMinutes: NO_MINUTES, remainingMinutes: NO_MINUTES },
  grants: [],
});
