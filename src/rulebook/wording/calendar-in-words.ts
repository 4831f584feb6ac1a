import type { Text } from '../../domain/text';
import type { CalendarModel } from '../model/calendar-model';
import { enumerated, joined, quoted, same, sentence } from './typeset';

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
    holidays.map(({ name }) => name),
    { fr: 'et', en: 'and' },
  );
  return sentence({
    fr: `fermé ces jours fériés : ${days.fr}.`,
    en: `closed on these public holidays: ${days.en}.`,
  });
}

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
