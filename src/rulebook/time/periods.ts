import { dayText } from '../../domain/day-text';
import { plainDay } from '../../domain/plain-day';
import type { LocalDate } from '../../domain/time';

/** The anchor moved by whole months, on its own day of the month or the last one there is. */
export const anchored = (anchor: LocalDate, months: number): LocalDate =>
  dayText(plainDay(anchor).add({ months }));

/** How many whole periods of `months` months, counted from the anchor, have ended on or before the day. */
export function periodsUntil(anchor: LocalDate, day: LocalDate, months = 1): number {
  const [from, to] = [plainDay(anchor), plainDay(day)];
  let count = Math.floor(((to.year - from.year) * 12 + to.month - from.month) / months);
  while (anchored(anchor, count * months) > day) count--;
  while (anchored(anchor, (count + 1) * months) <= day) count++;
  return count;
}

/** The first day of the period of the anchor that holds the day. */
export const periodStart = (anchor: LocalDate, day: LocalDate, months = 1): LocalDate =>
  anchored(anchor, periodsUntil(anchor, day, months) * months);

/** The first day after that period. */
export const periodEnd = (anchor: LocalDate, day: LocalDate, months = 1): LocalDate =>
  anchored(anchor, (periodsUntil(anchor, day, months) + 1) * months);

/**
 * Whole months of the anchor between two days, both ends on the grid `anchor + n months`: the month in progress at
 * `from` counts when `startedMonth` says so. Never negative.
 */
export function wholeMonthsBetween(
  from: LocalDate,
  to: LocalDate,
  anchor: LocalDate,
  startedMonth: 'counted' | 'excluded',
): number {
  const begun = periodsUntil(anchor, from);
  const onGrid = anchored(anchor, begun) === from;
  const first = onGrid || startedMonth === 'counted' ? begun : begun + 1;
  return Math.max(0, periodsUntil(anchor, to) - first);
}
