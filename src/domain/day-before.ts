import { dayText } from './day-text';
import type { LocalDate } from './time';

/** The last day of what ends, half-open, on a day. */
export const dayBefore = (day: LocalDate): LocalDate =>
  dayText(Temporal.PlainDate.from(day).subtract({ days: 1 }));
