/** A day of Paris, such as `2027-01-31`. */
export type Day = string;

/** A moment on the clocks of Paris, such as `2027-01-31T09:00`: two of them compare as texts. */
export type Moment = string;

export const dayOf = (moment: Moment): Day => moment.slice(0, 10);

export const startOf = (day: Day): Moment => `${day}T00:00`;

export const at = (day: Day, time: string): Moment => `${day}T${time}`;

export const plusDays = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The same day of the month, or the last one of a month that has no such day (reading A25). */
export const plusMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** An instant of the API as the clocks of Paris show it. */
export const inParis = (moment: Moment): string =>
  Temporal.PlainDateTime.from(moment).toZonedDateTime('Europe/Paris').toInstant().toString();

/** How many whole months counted from the anchor lie between two days. */
export function wholeMonths(anchor: Day, from: Day, to: Day): number {
  let count = 0;
  for (let month = 0; plusMonths(anchor, month + 1) <= to; month++)
    if (plusMonths(anchor, month) >= from) count++;
  return count;
}

/** The end of a year that begins on a day: on the day of the anchor when it begins on one. */
export function yearFrom(day: Day, anchor: Day): Day {
  for (let month = 0; plusMonths(anchor, month) <= day; month++)
    if (plusMonths(anchor, month) === day) return plusMonths(anchor, month + 12);
  return plusMonths(day, 12);
}
