import type { Text } from '../../domain/text';
import { dayBefore } from '../../domain/day-before';
import { longDay } from '../../domain/format/day';
import type { LocalDate } from '../../domain/time';
import type { CalendarModel, HolidayModel, YearDay } from '../model/calendar-model';
import { enumerated, joined, quoted, same, sentence } from './typeset';
import { dayText } from '../../domain/day-text';

const DAYS: readonly Text[] = [
  { fr: 'lundi', en: 'Monday' },
  { fr: 'mardi', en: 'Tuesday' },
  { fr: 'mercredi', en: 'Wednesday' },
  { fr: 'jeudi', en: 'Thursday' },
  { fr: 'vendredi', en: 'Friday' },
  { fr: 'samedi', en: 'Saturday' },
  { fr: 'dimanche', en: 'Sunday' },
];

const CLASSES: Readonly<Record<string, Text>> = {
  business: { fr: 'les jours ouvrés', en: 'on business days' },
  saturday: { fr: 'les samedis', en: 'on Saturdays' },
  sunday: { fr: 'les dimanches', en: 'on Sundays' },
  holiday: { fr: 'les jours fériés', en: 'on public holidays' },
};

/** Days that follow one another, with their hours. */
interface Days {
  readonly first: Text;
  last: Text;
  readonly bands: CalendarModel['week'][number];
}

/** When a calendar is open, which days it is closed, and its bands. */
export function calendarInWords(
  calendar: CalendarModel,
): readonly { readonly name: string; readonly sentence: Text }[] {
  return [
    { name: 'week', sentence: weekOf(calendar) },
    ...(calendar.holidays.length > 0 ? [{ name: 'holidays', sentence: holidaysOf(calendar) }] : []),
    ...Object.entries(calendar.bands).map(([name, { days, from, until }]) => {
      const [band, hours] = [quoted(same(name)), between(from, until)];
      const on = enumerated(
        days.map((day) => CLASSES[day] ?? same(day)),
        { fr: 'et', en: 'and' },
      );
      return {
        name: `band ${name}`,
        sentence: sentence({
          fr: `plage ${band.fr} : ${hours.fr}, ${on.fr}.`,
          en: `band ${band.en}: ${hours.en}, ${on.en}.`,
        }),
      };
    }),
  ];
}

/** Days that follow one another and open at the same hours are said together. */
function weekOf({ week, zone }: CalendarModel): Text {
  const groups: Days[] = [];
  for (const [index, day] of DAYS.entries()) {
    const bands = week[index + 1] ?? [];
    if (bands.length === 0) continue;
    const before = groups.at(-1);
    const goesOn =
      before?.last === DAYS[index - 1] && JSON.stringify(before?.bands) === JSON.stringify(bands);
    if (before && goesOn) before.last = day;
    else groups.push({ first: day, last: day, bands });
  }
  const open = joined(groups.map(openOn), { fr: ' ; ', en: '; ' });
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return sentence({ fr: `ouvert ${open.fr} (heure de ${city}).`, en: `open ${open.en} (${city} time).` });
}

function openOn({ first: one, last: other, bands }: Days): Text {
  const days: Text =
    one === other
      ? { fr: `le ${one.fr}`, en: `on ${one.en}` }
      : { fr: `du ${one.fr} au ${other.fr}`, en: `from ${one.en} to ${other.en}` };
  const hours = enumerated(
    bands.map(([from, until]) => between(from, until)),
    { fr: 'et', en: 'and' },
  );
  return { fr: `${days.fr}, ${hours.fr}`, en: `${days.en}, ${hours.en}` };
}

function holidaysOf({ holidays }: CalendarModel): Text {
  const days = enumerated(
    holidays.map(({ name, on }) => named(name, closedOn(on))),
    { fr: 'et', en: 'and' },
  );
  return sentence({
    fr: `fermé ces jours fériés : ${days.fr}.`,
    en: `closed on these public holidays: ${days.en}.`,
  });
}

const named = (name: Text, when: Text | null): Text =>
  when ? { fr: `${name.fr} (${when.fr})`, en: `${name.en} (${when.en})` } : name;

/** When a calendar is closed for days that their name alone does not tell; null for a holiday that people know. */
function closedOn(on: HolidayModel['on']): Text | null {
  if ('dates' in on) return range(on.dates.from, dayBefore(on.dates.until), longDay);
  if ('everyYear' in on) {
    const { from, until } = on.everyYear;
    return range(dateOf(from), dayBefore(dateOf(until)), yearDay);
  }
  if (!('nth' in on)) return null;
  const [day, month] = [DAYS[on.weekday - 1], monthOf(on.month)];
  const nth = NTH[on.nth] ?? { fr: `${on.nth}e`, en: `${on.nth}th` };
  return day
    ? {
        fr: `${nth.fr} ${day.fr} ${/^[ao]/.test(month.fr) ? 'd’' : 'de '}${month.fr}`,
        en: `${nth.en} ${day.en} of ${month.en}`,
      }
    : null;
}

const NTH: Readonly<Record<number, Text>> = {
  '-1': { fr: 'dernier', en: 'last' },
  1: { fr: 'premier', en: 'first' },
  2: { fr: 'deuxième', en: 'second' },
  3: { fr: 'troisième', en: 'third' },
  4: { fr: 'quatrième', en: 'fourth' },
  5: { fr: 'cinquième', en: 'fifth' },
};

/** A year that has every day. */
const ANY_YEAR = 2028;

const dateOf = (on: YearDay): LocalDate => dayText(Temporal.PlainDate.from({ year: ANY_YEAR, ...on }));

/** `24 décembre`, of every year. */
const yearDay: typeof longDay = (language, date) => longDay(language, date).replace(/\s\d{4}$/, '');

const monthOf = (month: number): Text => {
  const said = (language: 'fr' | 'en'): string =>
    yearDay(language, dateOf({ month, day: 2 })).replace(/^\d+\s/, '');
  return { fr: said('fr'), en: said('en') };
};

const range = (from: LocalDate, last: LocalDate, day: typeof longDay): Text =>
  from === last
    ? { fr: day('fr', from), en: day('en', from) }
    : {
        fr: `du ${day('fr', from)} au ${day('fr', last)}`,
        en: `from ${day('en', from)} to ${day('en', last)}`,
      };

const between = (from: number, until: number): Text =>
  from === 0 && until === 1_440
    ? { fr: 'toute la journée', en: 'all day' }
    : { fr: `de ${french(from)} à ${french(until)}`, en: `from ${clock(from)} to ${clock(until)}` };

const french = (minute: number): string => {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)} h${rest === 0 ? '' : ` ${String(rest).padStart(2, '0')}`}`;
};

const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
