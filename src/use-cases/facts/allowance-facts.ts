import type { AllowanceState } from '../../domain/contract/allowance';
import type { FactGroup } from '../../domain/facts';

/** The minutes of the window in course (article 2.2.1). */
export const allowanceFacts = (allowance: AllowanceState): FactGroup => ({
  windowFrom: allowance.windowFrom,
  windowUntil: allowance.windowUntil,
  grantedMinutes: allowance.grantedMinutes,
  reservedMinutes: allowance.reservedMinutes,
  consumedMinutes: allowance.consumedMinutes,
  remainingMinutes: allowance.remainingMinutes,
});

/** The window before; zeros when there was none. */
export const previousWindowFacts = (previous: AllowanceState | null): FactGroup => ({
  from: previous?.windowFrom ?? null,
  until: previous?.windowUntil ?? null,
  grantedMinutes: previous?.grantedMinutes ?? 0,
  consumedMinutes: previous?.consumedMinutes ?? 0,
  remainingMinutes: previous?.remainingMinutes ?? 0,
});
