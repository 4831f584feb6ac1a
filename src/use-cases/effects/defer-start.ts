import { holdAhead } from '../allowance/hold-ahead';
import { openTimeForWork } from '../allowance/read-allowance';
import { releaseHeld } from '../allowance/release-held';
import type { AllowanceState } from '../../domain/contract/allowance';
import type { Intervention } from '../../domain/contract/intervention';
import type { IdOf } from '../../domain/id';
import type { LocalDate } from '../../domain/time';
import { workDayOf } from '../facts/work-day';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Effect } from './effect';

/**
 * Puts off the start of the work; it never begins before it is wanted. What it holds goes with it, to the window of its new
 * day, which keeps it whole as a month keeps what work was promised of it (reading A10-promis).
 */
export const deferStart: Effect<'deferStart'> = async (scope, matter, { at }, { decisionId }) => {
  const { intervention, subscription, rental } = matter;
  if (at <= intervention.startsAt) return {};
  const deferred = { ...intervention, startsAt: at };
  if (!subscription || !rental || intervention.reservedMinutes === 0) return { intervention: deferred };
  const about = { ...matter, subscription, rental };
  const day = await workDayOf(scope, about, deferred);
  if (await holdsOn(scope, matter, day)) return { intervention: deferred };
  return { intervention: deferred, allowance: await moveHeld(scope, about, deferred, day, decisionId) };
};

/** Whether what it holds counts on that day as it is: taken of a window that has begun, and that the day is in. */
async function holdsOn(
  { tables }: Scope,
  { intervention, allowance }: Pick<MatterWith<'intervention'>, 'intervention' | 'allowance'>,
  day: LocalDate,
): Promise<boolean> {
  if (!allowance || day < allowance.windowFrom || day >= allowance.windowUntil) return false;
  return day === allowance.day || (await tables.holds.find(intervention.id))?.status !== 'WAITING';
}

/** Gives back what is held of its day and holds it of another, whose window takes it now or when it begins. */
async function moveHeld(
  scope: Scope,
  about: MatterWith<'subscription'>,
  { id, subscriptionId, reservedMinutes: minutes }: Intervention,
  day: LocalDate,
  decisionId: IdOf<'decisions'>,
): Promise<AllowanceState> {
  await releaseHeld(scope, about, id, decisionId);
  await holdAhead(scope, { id, subscriptionId, day, minutes, decisionId });
  return openTimeForWork(scope, about, day);
}
