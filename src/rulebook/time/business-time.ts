import type { CalendarModel } from '../model/calendar-model';
import { holidayOn } from './holidays';
import { instantText } from '../../domain/instant-text';
import type { Instant } from '../../domain/time';

/** Far enough for any delay; beyond it a calendar has no openings. */
const FARTHEST_DAYS = 3_700;
const MINUTES_PER_DAY = 1_440;

/** Half-open, in milliseconds since the epoch. */
interface Opening {
  readonly from: number;
  readonly until: number;
}

/** The opening hours of a day; none on a public holiday. */
function openingsOn(calendar: CalendarModel, date: Temporal.PlainDate): readonly Opening[] {
  if (holidayOn(calendar, date)) return [];
  return (calendar.week[date.dayOfWeek] ?? []).map(([from, until]) => ({
    from: epochAt(date, from, calendar.zone),
    until: epochAt(date, until, calendar.zone),
  }));
}

/** The instant of a minute of a local day, 1440 being the midnight that ends it. */
export function epochAt(date: Temporal.PlainDate, minute: number, zone: string): number {
  const day = minute >= MINUTES_PER_DAY ? date.add({ days: 1 }) : date;
  const rest = minute % MINUTES_PER_DAY;
  const time = Temporal.PlainTime.from({ hour: Math.floor(rest / 60), minute: rest % 60 });
  return day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

const epochOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;

const dayOf = (epoch: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone).toPlainDate();

/** UTC with milliseconds, as facts carry instants. */
export const instantAtEpoch = (epoch: number): Instant =>
  instantText(Temporal.Instant.fromEpochMilliseconds(epoch));

/** Where a delay ends that is used up exactly as the calendar closes: then, or when it opens again. */
export type AtClosing = 'closing' | 'opening';

/**
 * The instant when that many minutes of opening have run since `from`, or, of less than none, from which they run until
 * `from`. Null when the calendar never opens enough.
 */
export function addBusinessTime(
  calendar: CalendarModel,
  from: string,
  minutes: number,
  end: AtClosing = 'closing',
): string | null {
  return minutes < 0 ? before(calendar, from, -minutes) : after(calendar, from, minutes, end);
}

function after(calendar: CalendarModel, from: string, minutes: number, end: AtClosing): string | null {
  let left = minutes * 60_000;
  const start = epochOf(from);
  let date = dayOf(start, calendar.zone);
  for (let days = 0; days < FARTHEST_DAYS; days++, date = date.add({ days: 1 })) {
    for (const opening of openingsOn(calendar, date)) {
      const begin = Math.max(start, opening.from);
      const room = opening.until - begin;
      if (room <= 0) continue;
      if (left < room || (left === room && end === 'closing')) return instantAtEpoch(begin + left);
      left -= room;
    }
  }
  return null;
}

function before(calendar: CalendarModel, from: string, minutes: number): string | null {
  let left = minutes * 60_000;
  const start = epochOf(from);
  let date = dayOf(start, calendar.zone);
  for (let days = 0; days < FARTHEST_DAYS; days++, date = date.subtract({ days: 1 })) {
    for (const opening of openingsOn(calendar, date).toReversed()) {
      const finish = Math.min(start, opening.until);
      const room = finish - opening.from;
      if (room <= 0) continue;
      if (left <= room) return instantAtEpoch(finish - left);
      left -= room;
    }
  }
  return null;
}

/** Whether two instants are nearer than the days that are gone through, one by one, between them. */
function withinReach(start: number, end: number): boolean {
  return end - start < FARTHEST_DAYS * MINUTES_PER_DAY * 60_000;
}

/** Whole minutes of opening between two instants; null when they are too far apart. */
export function businessMinutesBetween(calendar: CalendarModel, from: string, until: string): number | null {
  const [start, end] = [epochOf(from), epochOf(until)];
  if (!withinReach(start, end)) return null;
  let sum = 0;
  for (
    let date = dayOf(start, calendar.zone);
    epochAt(date, 0, calendar.zone) < end;
    date = date.add({ days: 1 })
  ) {
    for (const opening of openingsOn(calendar, date)) {
      sum += Math.max(0, Math.min(end, opening.until) - Math.max(start, opening.from));
    }
  }
  return Math.floor(sum / 60_000);
}

/** The instant itself when the calendar is open, else the next opening; null when it never opens. */
export const nextOpening = (calendar: CalendarModel, from: string): string | null =>
  addBusinessTime(calendar, from, 0);

/** Whether any hour of the day is open. */
export const isBusinessDay = (calendar: CalendarModel, date: Temporal.PlainDate): boolean =>
  !holidayOn(calendar, date) && (calendar.week[date.dayOfWeek] ?? []).length > 0;

/** `holiday`, `sunday`, `saturday` or `business`, in that order; a closed weekday is a `holiday`. */
export function dayClass(
  calendar: CalendarModel,
  date: Temporal.PlainDate,
): 'holiday' | 'sunday' | 'saturday' | 'business' {
  if (holidayOn(calendar, date)) return 'holiday';
  if (date.dayOfWeek === 7) return 'sunday';
  return date.dayOfWeek === 6 ? 'saturday' : 'business';
}

/**
 * Whole minutes between two instants that fall in a named band of the calendar, such as `evening`; a band that ends
 * before it begins, such as 22:00 to 06:00, ends on the next day, and is of the day on which it begins. Null when they
 * are too far apart.
 */
export function minutesWithin(
  calendar: CalendarModel,
  found: CalendarModel['bands'][string],
  from: string,
  until: string,
): number | null {
  const [start, end] = [epochOf(from), epochOf(until)];
  if (!withinReach(start, end)) return null;
  const nights = found.until <= found.from ? 1 : 0;
  let sum = 0;
  const first = dayOf(start, calendar.zone).subtract({ days: nights });
  for (let date = first; epochAt(date, 0, calendar.zone) < end; date = date.add({ days: 1 })) {
    if (!found.days.includes(dayClass(calendar, date))) continue;
    const [opens, closes] = [
      epochAt(date, found.from, calendar.zone),
      epochAt(date.add({ days: nights }), found.until, calendar.zone),
    ];
    sum += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
  }
  return Math.floor(sum / 60_000);
}
