import type { CalendarModel, HolidayModel } from '../model/calendar-model';
import { easter } from './easter';

/** The public holiday of a calendar on a day, if it is one. */
export function holidayOn({ holidays }: CalendarModel, date: Temporal.PlainDate): HolidayModel | null {
  return holidays.find((holiday) => falls(holiday, date)) ?? null;
}

function falls({ on, from, until }: HolidayModel, date: Temporal.PlainDate): boolean {
  const text = date.toString();
  if ((from !== null && text < from) || (until !== null && text >= until)) return false;
  if ('date' in on) return on.date === text;
  if ('easterOffset' in on) return easter(date.year).add({ days: on.easterOffset }).equals(date);
  return on.month === date.month && on.day === date.day;
}
