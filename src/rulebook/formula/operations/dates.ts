import { epochAt, instantText } from '../../time/business-time';
import { anchored, periodEnd, periodStart, periodsUntil, wholeMonthsBetween } from '../../time/periods';
import { NONE, staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { cannot } from '../values/value';
import { day, int, text, whole } from './date-arguments';
import type { Operation } from './operation';
import { operation } from './operation';

const date = staticType('date');
const instant = staticType('instant');
const integer = staticType('number');
const minutes = staticType('number', { unit: { ...NONE, min: 1 } });

const shift = (value: Value | undefined, by: Temporal.DurationLike): string => day(value).add(by).toString();

const part = (name: string, of: (from: Temporal.PlainDate) => number, fr: string, en: string): Operation =>
  operation(name, 'date', integer, ([from]) => whole(of(day(from))), fr, en);

const start = (
  name: string,
  of: (from: Temporal.PlainDate) => Temporal.PlainDate,
  fr: string,
  en: string,
): Operation => operation(name, 'date', date, ([from]) => of(day(from)).toString(), fr, en);

const firstOfMonth = (from: Temporal.PlainDate): Temporal.PlainDate => from.with({ day: 1 });
const firstOfQuarter = (from: Temporal.PlainDate): Temporal.PlainDate =>
  from.with({ day: 1, month: from.month - ((from.month - 1) % 3) });
const firstOfYear = (from: Temporal.PlainDate): Temporal.PlainDate => from.with({ day: 1, month: 1 });

/** Dates and periods; months and years clamp to the last day there is. */
export const DATES: readonly Operation[] = [
  operation(
    'addDays',
    'date number',
    date,
    ([from, n]) => shift(from, { days: int(n) }),
    'jours plus tard',
    'days later',
  ),
  operation(
    'addMonths',
    'date number',
    date,
    ([from, n]) => anchored(day(from).toString(), int(n)),
    'mois plus tard, même quantième ou dernier jour',
    'months later, same day or the last one',
  ),
  operation(
    'addYears',
    'date number',
    date,
    ([from, n]) => shift(from, { years: int(n) }),
    'années plus tard',
    'years later',
  ),
  operation(
    'daysBetween',
    'date date',
    integer,
    ([from, to]) => whole(day(from).until(day(to), { largestUnit: 'day' }).days),
    'jours de l’un à l’autre',
    'days from one to the other',
  ),
  operation(
    'monthsBetween',
    'date date',
    integer,
    ([from, to]) => whole(periodsUntil(day(from).toString(), day(to).toString())),
    'mois entiers écoulés depuis la première date',
    'whole months elapsed since the first date',
  ),
  operation(
    'wholeMonthsBetween',
    'date date anchor:date startedMonth:=counted|excluded',
    integer,
    ([from, to, anchor, started]) =>
      whole(
        wholeMonthsBetween(
          day(from).toString(),
          day(to).toString(),
          day(anchor).toString(),
          started as 'counted' | 'excluded',
        ),
      ),
    'mois entiers comptés depuis une ancre ; le mois commencé compte ou non',
    'whole months counted from an anchor; the month in progress counts or not',
  ),
  start('startOfMonth', firstOfMonth, 'premier jour du mois', 'first day of the month'),
  start(
    'startOfNextMonth',
    (from) => firstOfMonth(from).add({ months: 1 }),
    'premier jour du mois suivant',
    'first day of the next month',
  ),
  start('startOfQuarter', firstOfQuarter, 'premier jour du trimestre civil', 'first day of the quarter'),
  start(
    'startOfNextQuarter',
    (from) => firstOfQuarter(from).add({ months: 3 }),
    'premier jour du trimestre suivant',
    'first day of the next quarter',
  ),
  start('startOfYear', firstOfYear, 'premier jour de l’année', 'first day of the year'),
  start(
    'startOfNextYear',
    (from) => firstOfYear(from).add({ years: 1 }),
    'premier jour de l’année suivante',
    'first day of the next year',
  ),
  start(
    'endOfMonth',
    (from) => firstOfMonth(from).add({ months: 1 }).subtract({ days: 1 }),
    'dernier jour du mois',
    'last day of the month',
  ),
  part('dayOfMonth', (from) => from.day, 'quantième', 'day of the month'),
  part('month', (from) => from.month, 'mois, de 1 à 12', 'month, 1 to 12'),
  part('year', (from) => from.year, 'année', 'year'),
  part('weekday', (from) => from.dayOfWeek, 'jour de la semaine, lundi = 1', 'day of the week, Monday = 1'),
  part('daysInMonth', (from) => from.daysInMonth, 'jours du mois', 'days in the month'),
  operation(
    'periodStart',
    'date date number?',
    date,
    ([anchor, on, months]) =>
      periodStart(day(anchor).toString(), day(on).toString(), months === undefined ? 1 : span(months)),
    'début de la période de l’ancre qui contient le jour',
    'start of the period of the anchor that holds the day',
  ),
  operation(
    'periodEnd',
    'date date number?',
    date,
    ([anchor, on, months]) =>
      periodEnd(day(anchor).toString(), day(on).toString(), months === undefined ? 1 : span(months)),
    'fin (exclue) de cette période',
    'end (excluded) of that period',
  ),
  operation(
    'dateOf',
    'instant',
    date,
    ([at], { zone }) => zone.dayOf(text(at)),
    'jour local d’un instant',
    'local day of an instant',
  ),
  operation(
    'instantOf',
    'date text?',
    instant,
    ([on, at], { zone }) =>
      instantText(epochAt(day(on), minuteOf(at === undefined ? '00:00' : text(at)), zone.name)),
    'instant d’un jour à une heure locale',
    'instant of a day at a local time',
  ),
  operation(
    'startOfDay',
    'date',
    instant,
    ([on], { zone }) => zone.startOfDay(text(on)),
    'minuit au début du jour',
    'midnight that begins the day',
  ),
  operation(
    'endOfDay',
    'date',
    instant,
    ([on], { zone }) => zone.endOfDay(text(on)),
    'minuit à la fin du jour',
    'midnight that ends the day',
  ),
  operation(
    'minutesBetween',
    'instant instant',
    minutes,
    ([from, to]) =>
      whole(
        Math.floor(
          (Temporal.Instant.from(text(to)).epochMilliseconds -
            Temporal.Instant.from(text(from)).epochMilliseconds) /
            60_000,
        ),
      ),
    'minutes entières de l’un à l’autre',
    'whole minutes from one to the other',
  ),
  operation(
    'addMinutes',
    'instant number',
    instant,
    ([from, n]) => instantText(Temporal.Instant.from(text(from)).epochMilliseconds + int(n) * 60_000),
    'minutes plus tard',
    'minutes later',
  ),
];

function span(months: Value): number {
  const found = int(months);
  if (found < 1) throw cannot('une période dure au moins un mois', 'a period lasts at least one month');
  return found;
}

function minuteOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  if (!match)
    throw cannot(`« ${time} » n'est pas une heure, comme 09:00`, `"${time}" is not a time, such as 09:00`);
  return Number(match[1]) * 60 + Number(match[2]);
}
