import type { LocalDate } from './time';

/** A day as it is written and stored. */
export const dayText = (day: Temporal.PlainDate): LocalDate => day.toString() as LocalDate;
