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
  ownConsumedMinutes: allowance.own.consumedMinutes,
  ownReservedMinutes: allowance.own.reservedMinutes,
  besideMinutes: allowance.remainingMinutes - allowance.own.remainingMinutes,
  remainingByGrant: remainingByGrant(allowance),
  grantedByGrant: grantedByGrant(allowance),
});

/** The window before; zeros when there was none. */
export const previousWindowFacts = (previous: AllowanceState | null): FactGroup => ({
  from: previous?.windowFrom ?? null,
  until: previous?.windowUntil ?? null,
  grantedMinutes: previous?.grantedMinutes ?? 0,
  consumedMinutes: previous?.consumedMinutes ?? 0,
  remainingMinutes: previous?.remainingMinutes ?? 0,
  remainingByGrant: previous ? remainingByGrant(previous) : {},
  grantedByGrant: previous ? grantedByGrant(previous) : {},
});

const remainingByGrant = (allowance: AllowanceState): Readonly<Record<string, number>> =>
  byGrant(allowance, ({ remainingMinutes }) => remainingMinutes);

const grantedByGrant = (allowance: AllowanceState): Readonly<Record<string, number>> =>
  byGrant(allowance, ({ minutes }) => minutes);

/** A figure summed over the grants of each code, such as `MONTHLY`. */
function byGrant(
  { grants }: AllowanceState,
  figure: (grant: AllowanceState['grants'][number]) => number,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const grant of grants) sums[grant.code] = (sums[grant.code] ?? 0) + figure(grant);
  return sums;
}
