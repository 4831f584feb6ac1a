import { dayText } from '../../../domain/day-text';
import type { Text } from '../../../domain/text';
import { anchored, periodEnd, periodStart, periodsUntil, wholeMonthsBetween } from '../../time/periods';
import { DAYS, later, MONTHS, YEARS } from '../said/moving';
import { saidOf } from '../said/comparing';
import { filled, phrase } from '../said/wording';
import type { Wording } from '../said/wording';
import { wordOf } from './word-of';
import type { Rational } from '../values/rational';
import { NONE, staticType } from '../values/static-type';
import { cannot } from '../values/value';
import { given } from './given';
import type { Example, Operation } from './operation';
import { operation } from './operation';
import { choice, counted, date, keyed, number, optional } from './operation-parameter';
import { int, whole } from './whole';

const day = staticType('date');
const integer = staticType('number');
const from = date('from', 'jour');
const n = counted('n', 'n', NONE);
const NOT_WHOLE: Text = { fr: "n n'est pas entier", en: 'n is not whole' };
const SHORT_PERIOD: Text = {
  fr: 'une période dure au moins un mois',
  en: 'a period lasts at least one month',
};

type Day = Temporal.PlainDate;

/** What an operation on one day is beside its name. */
interface OfDay<T> {
  readonly of: (from: Day) => T;
  readonly words: Wording;
  readonly doc: Text;
  readonly example: Example;
}

const part = ({ of, ...said }: OfDay<number>): Operation =>
  operation(given(from))({ result: integer, compute: (at) => whole(of(at)), ...said });

const turn = ({ of, ...said }: OfDay<Day>): Operation =>
  operation(given(from))({ result: day, compute: (at) => of(at).toString(), ...said });

const point = (fr: string, en: string): Wording => phrase(fr, en, { form: 'point', day: true });

const firstOfMonth = (at: Day): Day => at.with({ day: 1 });
const firstOfQuarter = (at: Day): Day => at.with({ day: 1, month: at.month - ((at.month - 1) % 3) });
const firstOfYear = (at: Day): Day => at.with({ day: 1, month: 1 });

function span(months: Rational | undefined): number {
  const found = months === undefined ? 1 : int(months);
  if (found < 1) throw cannot(SHORT_PERIOD.fr, SHORT_PERIOD.en);
  return found;
}

const wholeMonths: Wording = (call) => {
  const started = call.argument('startedMonth');
  const out = started !== undefined && wordOf(started.tree) === 'excluded';
  return filled(
    {
      fr: `le nombre de mois entiers de {from} à {to}, comptés depuis {anchor}, mois commencé ${out ? 'exclu' : 'compris'}`,
      en: `the number of whole months from {from} to {to}, counted from {anchor}, the month in progress ${out ? 'left out' : 'included'}`,
    },
    (name) => saidOf(call, name),
    { form: 'running' },
  );
};

/** Dates and periods; months and years clamp to the last day there is. */
export const DATES = {
  addDays: operation(given(from).and(n))({
    result: day,
    compute: (at, count) => dayText(at.add({ days: int(count) })),
    words: later(DAYS),
    doc: { fr: 'n jours plus tard (avant, si n est négatif)', en: 'n days later (before, if n is negative)' },
    fails: NOT_WHOLE,
    example: { formula: "addDays('2027-02-10', 30)", gives: '2027-03-12' },
  }),
  addMonths: operation(given(from).and(n))({
    result: day,
    compute: (at, count) => anchored(dayText(at), int(count)),
    words: later(MONTHS),
    doc: {
      fr: 'n mois plus tard : même quantième, ou dernier jour du mois',
      en: 'n months later: the same day, or the last of the month',
    },
    fails: NOT_WHOLE,
    example: { formula: "addMonths('2027-01-31', 1)", gives: '2027-02-28' },
  }),
  addYears: operation(given(from).and(n))({
    result: day,
    compute: (at, count) => dayText(at.add({ years: int(count) })),
    words: later(YEARS),
    doc: { fr: 'n années plus tard', en: 'n years later' },
    fails: NOT_WHOLE,
    example: { formula: "addYears('2028-02-29', 1)", gives: '2029-02-28' },
  }),
  daysBetween: operation(given(date('from', 'de')).and(date('to', 'à')))({
    result: integer,
    compute: (start, end) => whole(start.until(end, { largestUnit: 'day' }).days),
    words: phrase('le nombre de jours de {from} à {to}', 'the number of days from {from} to {to}'),
    doc: { fr: "les jours de l'un à l'autre", en: 'the days from one to the other' },
    example: { formula: "daysBetween('2027-02-10', '2027-03-12')", gives: '30' },
  }),
  monthsBetween: operation(given(date('from', 'de')).and(date('to', 'à')))({
    result: integer,
    compute: (start, end) => whole(periodsUntil(dayText(start), dayText(end))),
    words: phrase(
      'le nombre de mois entiers écoulés de {from} à {to}',
      'the number of whole months elapsed from {from} to {to}',
    ),
    doc: { fr: 'les mois entiers écoulés', en: 'the whole months elapsed' },
    example: { formula: "monthsBetween('2026-09-15', '2027-02-10')", gives: '4' },
  }),
  wholeMonthsBetween: operation(
    given(date('from', 'de'))
      .and(date('to', 'à'))
      .and(keyed(date('anchor', 'jour')))
      .and(keyed(choice('startedMonth', 'excluded', 'counted', 'excluded'))),
  )({
    result: integer,
    compute: (start, end, anchor, started) =>
      whole(wholeMonthsBetween(dayText(start), dayText(end), dayText(anchor), started)),
    words: wholeMonths,
    doc: {
      fr: "les mois entiers comptés depuis l'ancre ; le mois commencé compte (`counted`) ou non (`excluded`)",
      en: 'the whole months counted from the anchor; the month in progress counts (`counted`) or not (`excluded`)',
    },
    example: {
      formula: "wholeMonthsBetween('2027-02-11', '2027-09-15', anchor: '2026-09-15', startedMonth: excluded)",
      gives: '7',
    },
  }),
  startOfMonth: turn({
    of: firstOfMonth,
    words: point('le premier jour du mois où tombe {from}', 'the first day of the month of {from}'),
    doc: { fr: 'le premier jour du mois', en: 'the first day of the month' },
    example: { formula: "startOfMonth('2027-02-10')", gives: '2027-02-01' },
  }),
  startOfNextMonth: turn({
    of: (at) => firstOfMonth(at).add({ months: 1 }),
    words: point(
      'le premier jour du mois suivant celui de {from}',
      'the first day of the month after {from}',
    ),
    doc: { fr: 'le premier jour du mois suivant', en: 'the first day of the next month' },
    example: { formula: "startOfNextMonth('2027-02-10')", gives: '2027-03-01' },
  }),
  startOfQuarter: turn({
    of: firstOfQuarter,
    words: point('le premier jour du trimestre où tombe {from}', 'the first day of the quarter of {from}'),
    doc: { fr: 'le premier jour du trimestre civil', en: 'the first day of the quarter' },
    example: { formula: "startOfQuarter('2027-02-10')", gives: '2027-01-01' },
  }),
  startOfNextQuarter: turn({
    of: (at) => firstOfQuarter(at).add({ months: 3 }),
    words: point(
      'le premier jour du trimestre suivant celui de {from}',
      'the first day of the quarter after {from}',
    ),
    doc: { fr: 'celui du trimestre suivant', en: 'that of the next quarter' },
    example: { formula: "startOfNextQuarter('2027-02-10')", gives: '2027-04-01' },
  }),
  startOfYear: turn({
    of: firstOfYear,
    words: point('le premier jour de l’année où tombe {from}', 'the first day of the year of {from}'),
    doc: { fr: "le premier jour de l'année", en: 'the first day of the year' },
    example: { formula: "startOfYear('2027-02-10')", gives: '2027-01-01' },
  }),
  startOfNextYear: turn({
    of: (at) => firstOfYear(at).add({ years: 1 }),
    words: point(
      'le premier jour de l’année suivant celle de {from}',
      'the first day of the year after {from}',
    ),
    doc: { fr: "celui de l'année suivante", en: 'that of the next year' },
    example: { formula: "startOfNextYear('2027-02-10')", gives: '2028-01-01' },
  }),
  endOfMonth: turn({
    of: (at) => firstOfMonth(at).add({ months: 1 }).subtract({ days: 1 }),
    words: point('le dernier jour du mois où tombe {from}', 'the last day of the month of {from}'),
    doc: { fr: 'le dernier jour du mois', en: 'the last day of the month' },
    example: { formula: "endOfMonth('2027-02-10')", gives: '2027-02-28' },
  }),
  dayOfMonth: part({
    of: (at) => at.day,
    words: phrase('le quantième de {from}', 'the number within its month of {from}'),
    doc: { fr: 'le quantième', en: 'the day of the month' },
    example: { formula: "dayOfMonth('2027-02-10')", gives: '10' },
  }),
  month: part({
    of: (at) => at.month,
    words: phrase('le mois (de 1 à 12) de {from}', 'the month (1 to 12) of {from}'),
    doc: { fr: 'le mois, de 1 à 12', en: 'the month, 1 to 12' },
    example: { formula: "month('2027-02-10')", gives: '2' },
  }),
  year: part({
    of: (at) => at.year,
    words: phrase('l’année de {from}', 'the year of {from}'),
    doc: { fr: "l'année", en: 'the year' },
    example: { formula: "year('2027-02-10')", gives: '2027' },
  }),
  weekday: part({
    of: (at) => at.dayOfWeek,
    words: phrase(
      'le jour de la semaine (lundi = 1) de {from}',
      'the day of the week (Monday = 1) of {from}',
    ),
    doc: { fr: 'le jour de la semaine, lundi = 1', en: 'the day of the week, Monday = 1' },
    example: { formula: "weekday('2027-02-10')", gives: '3' },
  }),
  daysInMonth: part({
    of: (at) => at.daysInMonth,
    words: phrase('le nombre de jours du mois de {from}', 'the number of days in the month of {from}'),
    doc: { fr: 'le nombre de jours du mois', en: 'the number of days in the month' },
    example: { formula: "daysInMonth('2027-02-10')", gives: '28' },
  }),
  periodStart: operation(
    given(date('anchor', 'ancre'))
      .and(date('day', 'jour'))
      .and(optional(number('months', 'mois'))),
  )({
    result: day,
    compute: (anchor, on, months) => periodStart(dayText(anchor), dayText(on), span(months)),
    words: phrase(
      'le début de la période[ de {months} mois] comptée depuis {anchor} où tombe {day}',
      'the start of the period[ of {months} months] counted from {anchor} that holds {day}',
    ),
    doc: {
      fr: "le début de la période comptée depuis l'ancre où tombe le jour ; `mois` (facultatif) : sa durée, un mois sans cela",
      en: 'the start of the period counted from the anchor that holds the day; `mois` (optional): how long it is, one month if left out',
    },
    fails: SHORT_PERIOD,
    example: { formula: "periodStart('2026-09-15', '2027-02-10')", gives: '2027-01-15' },
  }),
  periodEnd: operation(
    given(date('anchor', 'ancre'))
      .and(date('day', 'jour'))
      .and(optional(number('months', 'mois'))),
  )({
    result: day,
    compute: (anchor, on, months) => periodEnd(dayText(anchor), dayText(on), span(months)),
    words: phrase(
      'la fin (exclue) de la période[ de {months} mois] comptée depuis {anchor} où tombe {day}',
      'the end (excluded) of the period[ of {months} months] counted from {anchor} that holds {day}',
    ),
    doc: { fr: 'la fin, exclue, de cette période', en: 'the end, excluded, of that period' },
    fails: SHORT_PERIOD,
    example: { formula: "periodEnd('2026-09-15', '2027-02-10', 3)", gives: '2027-03-15' },
  }),
};
