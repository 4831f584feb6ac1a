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

/**
 * The instant when that many minutes of opening have run since `from`. A delay that would end as a day closes ends at
 * the next opening, as the same hour of the next business day does. Null when the calendar never opens enough. */
export function addBusinessTime(calendar: CalendarModel, from: string, minutes: number): string | null {
  let left = minutes * 60_000;
  const start = epochOf(from);
  let date = dayOf(start, calendar.zone);
  for (let days = 0; days < FARTHEST_DAYS; days++, date = date.add({ days: 1 })) {
    for (const opening of openingsOn(calendar, date)) {
      const begin = Math.max(start, opening.from);
      const room = opening.until - begin;
      if (room <= 0) continue;
      if (left < room) return instantAtEpoch(begin + left);
      left -= room;
    }
  }
  return null;
}

/** Whole minutes of opening between two instants. */
export function businessMinutesBetween(calendar: CalendarModel, from: string, until: string): number {
  const [start, end] = [epochOf(from), epochOf(until)];
  let sum = 0;
  let date = dayOf(start, calendar.zone);
  for (
    let days = 0;
    days < FARTHEST_DAYS && epochAt(date, 0, calendar.zone) < end;
    days++, date = date.add({ days: 1 })
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
 * before it begins, such as 22:00 to 06:00, ends on the next day, and is of the day on which it begins.
 */
export function minutesWithin(
  calendar: CalendarModel,
  band: string,
  from: string,
  until: string,
): number | null {
  const found = Object.hasOwn(calendar.bands, band) ? calendar.bands[band] : undefined;
  if (!found) return null;
  const [start, end] = [epochOf(from), epochOf(until)];
  const nights = found.until <= found.from ? 1 : 0;
  let sum = 0;
  let date = dayOf(start, calendar.zone).subtract({ days: nights });
  for (
    let days = 0;
    days < FARTHEST_DAYS && epochAt(date, 0, calendar.zone) < end;
    days++, date = date.add({ days: 1 })
  ) {
    if (!found.days.includes(dayClass(calendar, date))) continue;
    const [opens, closes] = [
      epochAt(date, found.from, calendar.zone),
      epochAt(date.add({ days: nights }), found.until, calendar.zone),
    ];
    sum += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
  }
  return Math.floor(sum / 60_000);
}
