import type { CalendarModel, HolidayModel } from '../model/calendar-model';
import type { Cursor } from './cursor';
import { record } from './read-vocabulary';
import { readZone } from './read-zone';
import { UNREADABLE_DAY } from './unreadable-day';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const CLASSES = ['business', 'saturday', 'sunday', 'holiday'] as const;

/** Reads opening hours, public holidays and named bands; `zone` is that of the contract. */
export function readCalendar(root: Cursor, zone: string): CalendarModel {
  const found = root.fields(
    ['$schema', 'name', 'label', 'zone', 'week', 'holidays', 'bands'],
    ['name', 'label', 'week'],
  );
  return {
    name: found.name?.string() ?? '',
    label: found.label?.text() ?? { fr: '', en: '' },
    zone: found.zone ? readZone(found.zone, zone) : zone,
    week: Object.fromEntries(
      (found.week?.members(DAYS) ?? []).map(([day, hours]) => [Number(day), readHours(hours)]),
    ),
    holidays: (found.holidays?.elements() ?? []).map(readHoliday),
    bands: record(found.bands, (band) => {
      const { days, from, until } = band.fields(
        ['days', 'from', 'until', 'label'],
        ['days', 'from', 'until'],
      );
      return {
        days: (days?.elements() ?? []).flatMap(
          (day) => day.oneOf(CLASSES, { fr: 'le type de jour', en: 'day class' }) ?? [],
        ),
        from: from ? readMinute(from) : 0,
        until: until ? readMinute(until) : 1_440,
      };
    }),
  };
}

function readHours(from: Cursor): readonly (readonly [number, number])[] {
  let last = 0;
  return from.elements().map((band) => {
    const [start, end, more] = band.elements().map(readMinute);
    if (start === undefined || end === undefined || more !== undefined || start >= end || start < last) {
      band.report('R070.hours');
    }
    last = end ?? last;
    return [start ?? 0, end ?? 0] as const;
  });
}

function readMinute(from: Cursor): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/.exec(from.string());
  if (match) return Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4]);
  from.report('R070.time', { time: from.written });
  return 0;
}

function readHoliday(from: Cursor): HolidayModel {
  const members = from.fields(['name', 'on', 'from', 'until', 'source'], ['name', 'on']);
  return {
    name: members.name?.text() ?? { fr: '', en: '' },
    on: members.on ? readDay(members.on) : { month: 1, day: 1 },
    from: members.from?.date() ?? null,
    until: members.until?.date() ?? null,
  };
}

function readDay(from: Cursor): HolidayModel['on'] {
  const { month, day, easterOffset, date } = from.fields(['month', 'day', 'easterOffset', 'date']);
  if (date) return { date: date.date() ?? UNREADABLE_DAY };
  if (easterOffset) return { easterOffset: easterOffset.integer() };
  const on = { month: month?.integer() ?? 0, day: day?.integer() ?? 0 };
  try {
    Temporal.PlainDate.from({ year: 2024, ...on }, { overflow: 'reject' });
  } catch {
    from.report('R070.holiday');
  }
  return on;
}
