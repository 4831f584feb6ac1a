import type { AllowanceState } from '../../domain/contract/allowance';
import type { DropReason } from '../../domain/contract/due-step';
import { openAllowance } from '../allowance/read-allowance';
import { carryOut } from '../effects/decide-and-apply';
import type { Taken } from '../facts/take-decision';
import { workDayOf } from '../facts/work-day';
import type { Matter, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { PlannedStep } from '../records/planned-steps';
import { renewalOrderOf } from '../records/renewal-order-of';
import type { Settled } from './outcome-of-step';

/**
 * Why it is not done any more, where it is too late to be of use, or superseded: of steps of one kind that are of use for
 * a time, such as reminders, the last one that is due is done, and none that it makes needless.
 */
export function pastFor(
  { now }: Scope,
  due: PlannedStep,
  planned: readonly PlannedStep[],
): DropReason | null {
  if (due.usefulUntil === null) return null;
  const isUseful = ({ usefulUntil }: PlannedStep): boolean => usefulUntil === null || now < usefulUntil;
  if (!isUseful(due)) return 'NO_LONGER_USEFUL';
  const isLater = (one: PlannedStep): boolean => one.step === due.step && one.at > due.at && one.at <= now;
  return planned.some((one) => isLater(one) && isUseful(one)) ? 'SUPERSEDED' : null;
}

/** The minutes of the day of the work it is about, or of its own day (article 2.2.1). */
export async function minutesOf(scope: Scope, about: Subscribed): Promise<AllowanceState> {
  const { intervention } = about;
  return openAllowance(scope, about, intervention && (await workDayOf(scope, about, intervention)));
}

/** Performs the effects of a step on what it is about. */
export async function performStep(scope: Scope, about: Matter, taken: Taken): Promise<Settled> {
  await carryOut(scope, { matter: await asPerformed(scope, about), plansAnyway: true }, taken);
  return { status: 'DONE', decisionId: taken.decisionId };
}

/** With the minutes of its day, and with the renewal order where it was validated: one that was not renews nothing. */
async function asPerformed(scope: Scope, about: Matter): Promise<Matter> {
  const { subscription, rental } = about;
  if (!subscription || !rental) return about;
  const allowance = await minutesOf(scope, { ...about, subscription, rental });
  const renewal = await renewalOrderOf(scope.tables, subscription);
  return { ...about, allowance, ...(renewal?.status === 'VALIDATED' && { order: renewal }) };
}
