import type { CalendarModel } from '../model/calendar-model';
import type { WrittenCalendar } from './read-calendar';

type Calendars = Readonly<Record<string, CalendarModel>>;

/** Every calendar with what it has of the one it extends. */
export function extendedCalendars(written: readonly WrittenCalendar[]): Calendars {
  const byName = new Map(written.map((calendar) => [calendar.own.name, calendar]));
  return Object.fromEntries(written.map((calendar) => [calendar.own.name, whole(calendar, byName, [])]));
}

/** Its hours in place of those of the other, its holidays and its bands beside them. */
function whole(
  calendar: WrittenCalendar,
  byName: ReadonlyMap<string, WrittenCalendar>,
  through: readonly string[],
): CalendarModel {
  const { own } = calendar;
  const other = extendedBy(calendar, byName, through);
  if (!other) return own;
  const base = whole(other, byName, [...through, own.name]);
  const open = openOn(calendar, base);
  return {
    ...own,
    week: calendar.week ? own.week : base.week,
    holidays: [...base.holidays.filter(({ name }) => !open.includes(name.fr)), ...own.holidays],
    bands: { ...base.bands, ...own.bands },
  };
}

function extendedBy(
  { own, extends: at }: WrittenCalendar,
  byName: ReadonlyMap<string, WrittenCalendar>,
  through: readonly string[],
): WrittenCalendar | null {
  if (!at) return null;
  const name = at.string();
  const other = byName.get(name);
  if (!other) {
    // Told once, where it is written.
    if (through.length === 0) at.report('R070.extends', { word: name, known: [...byName.keys()] });
    return null;
  }
  if (name !== own.name && !through.includes(name)) return other;
  if (through.length === 0 || name === through[0])
    at.report('R070.itself', { cycle: [...through, own.name, name].join(' → ') });
  return null;
}

/** The holidays of the other that are open here. */
function openOn({ except }: WrittenCalendar, { holidays }: CalendarModel): readonly string[] {
  const known = holidays.map(({ name }) => name.fr);
  return except.map((at) => {
    const name = at.string();
    if (!known.includes(name)) at.report('R070.except', { word: name, known });
    return name;
  });
}
