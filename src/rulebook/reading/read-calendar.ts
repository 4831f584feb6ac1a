import type { CalendarModel, HolidayModel, NthWeekday, YearDay } from '../model/calendar-model';
import type { Cursor } from './cursor';
import { record } from './read-vocabulary';
import { readZone } from './read-zone';
import { UNREADABLE_DAY } from './unreadable-day';

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const CLASSES = ['business', 'saturday', 'sunday', 'holiday'] as const;

/** A calendar as it is written: its own, and the one it adds to. */
export interface WrittenCalendar {
  readonly own: CalendarModel;
  /** The calendar whose hours, holidays and bands it has too. */
  readonly extends: Cursor | null;
  /** Holidays of that calendar which are open, by their names. */
  readonly except: readonly Cursor[];
  readonly week: boolean;
}

/** Reads opening hours, public holidays and named bands; `zone` is that of the contract. */
export function readCalendar(root: Cursor, zone: string): WrittenCalendar {
  const found = root.fields(
    ['$schema', 'name', 'label', 'zone', 'extends', 'except', 'week', 'holidays', 'bands'],
    ['name', 'label'],
  );
  if (!found.week && !found.extends) root.reportOpening('R005.key', { key: 'week', name: root.name });
  return {
    own: {
      name: found.name?.string() ?? '',
      label: found.label?.text() ?? { fr: '', en: '' },
      zone: found.zone ? readZone(found.zone, zone) : zone,
      week: Object.fromEntries(
        (found.week?.members(DAYS) ?? []).map(([day, hours]) => [Number(day), readHours(hours)]),
      ),
      holidays: (found.holidays?.elements() ?? []).map(readHoliday),
      bands: record(found.bands, readBand),
    },
    extends: found.extends ?? null,
    except: found.except?.elements() ?? [],
    week: found.week !== undefined,
  };
}

function readBand(band: Cursor): CalendarModel['bands'][string] {
  const { days, from, until } = band.fields(['days', 'from', 'until', 'label'], ['days', 'from', 'until']);
  return {
    days: (days?.elements() ?? []).flatMap(
      (day) => day.oneOf(CLASSES, { fr: 'le type de jour', en: 'day class' }) ?? [],
    ),
    from: from ? readMinute(from) : 0,
    until: until ? readMinute(until) : 1_440,
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
  const { month, day, easterOffset, date, weekday, nth, ...range } = from.fields([
    'month',
    'day',
    'easterOffset',
    'date',
    'weekday',
    'nth',
    'from',
    'until',
  ]);
  if (date) return { date: date.date() ?? UNREADABLE_DAY };
  if (easterOffset) return { easterOffset: easterOffset.integer() };
  if (range.from || range.until) return readRange(from, range);
  if (weekday || nth) return readNth(from, { weekday, nth, month });
  return readYearDay(from, { month, day });
}

type Parts<K extends string> = Readonly<Partial<Record<K, Cursor | undefined>>>;

function readYearDay(from: Cursor, { month, day }: Parts<'month' | 'day'>): YearDay {
  const on = { month: month?.integer() ?? 0, day: day?.integer() ?? 0 };
  try {
    Temporal.PlainDate.from({ year: 2024, ...on }, { overflow: 'reject' });
  } catch {
    from.report('R070.holiday');
  }
  return on;
}

/** The third Monday of January, the last Friday of November. */
function readNth(from: Cursor, { weekday, nth, month }: Parts<'weekday' | 'nth' | 'month'>): NthWeekday {
  const on = {
    weekday: weekday?.integer() ?? 0,
    nth: nth?.integer() ?? 0,
    month: month?.integer() ?? 0,
  };
  const isDay = on.weekday >= 1 && on.weekday <= 7 && on.month >= 1 && on.month <= 12;
  if (!isDay || on.nth === 0 || on.nth > 5 || on.nth < -5) from.report('R070.holiday');
  return on;
}

/** Two dates, or two days of every year; the end is the first day without it. */
function readRange(at: Cursor, { from, until }: Parts<'from' | 'until'>): HolidayModel['on'] {
  if (from?.node.type === 'object' && until?.node.type === 'object') {
    const [start, end] = [from, until].map((one) =>
      readYearDay(one, one.fields(['month', 'day'], ['month', 'day'])),
    );
    return start && end ? { everyYear: { from: start, until: end } } : { date: UNREADABLE_DAY };
  }
  const [start, end] = [from?.date() ?? null, until?.date() ?? null];
  if (start === null || end === null || start >= end) at.report('R070.range');
  return { dates: { from: start ?? UNREADABLE_DAY, until: end ?? UNREADABLE_DAY } };
}
