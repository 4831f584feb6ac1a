import type { CalendarModel, HolidayModel, NthWeekday, YearDay } from '../model/calendar-model';
import { easter } from './easter';

/** The public holiday or the closure of a calendar on a day, if there is one. */
export function holidayOn({ holidays }: CalendarModel, date: Temporal.PlainDate): HolidayModel | null {
  return holidays.find((holiday) => falls(holiday, date)) ?? null;
}

function falls({ on, from, until }: HolidayModel, date: Temporal.PlainDate): boolean {
  const text = date.toString();
  if ((from !== null && text < from) || (until !== null && text >= until)) return false;
  if ('date' in on) return on.date === text;
  if ('dates' in on) return on.dates.from <= text && text < on.dates.until;
  if ('everyYear' in on) return isWithin(on.everyYear, date);
  if ('easterOffset' in on) return easter(date.year).add({ days: on.easterOffset }).equals(date);
  return 'nth' in on ? isNth(on, date) : on.month === date.month && on.day === date.day;
}

const place = ({ month, day }: YearDay): number => month * 100 + day;

/** A range that ends before it begins, such as 24 December to 2 January, passes the end of the year. */
function isWithin(
  { from, until }: { readonly from: YearDay; readonly until: YearDay },
  date: Temporal.PlainDate,
): boolean {
  const [start, end, day] = [place(from), place(until), place(date)];
  return start < end ? start <= day && day < end : start <= day || day < end;
}

function isNth({ weekday, nth, month }: NthWeekday, date: Temporal.PlainDate): boolean {
  if (date.month !== month || date.dayOfWeek !== weekday) return false;
  const place = nth > 0 ? Math.ceil(date.day / 7) : -Math.ceil((date.daysInMonth - date.day + 1) / 7);
  return place === nth;
}
