import { own } from '../../../domain/own';
import type { Text } from '../../../domain/text';
import type { CalendarModel } from '../../model/calendar-model';
import {
  addBusinessTime,
  businessMinutesBetween,
  dayClass,
  isBusinessDay,
  minutesWithin,
  nextOpening,
} from '../../time/business-time';
import { saidOf } from '../said/comparing';
import { amount, BUSINESS_DAYS, MINUTES } from '../said/moving';
import type { Counted } from '../said/moving';
import { filled, phrase } from '../said/wording';
import type { Wording } from '../said/wording';
import { NONE, staticType } from '../values/static-type';
import { cannot } from '../values/value';
import { given } from './given';
import { operation } from './operation';
import { calendar, choice, counted, date, instant, optional, text } from './operation-parameter';
import { int, whole } from './whole';
import { wordOf } from './word-of';

const day = staticType('date');
const moment = staticType('instant');
const MINUTE = { ...NONE, min: 1 };
const minutes = staticType('number', { unit: MINUTE });
const SELDOM_OPEN: Text = {
  fr: "le calendrier n'ouvre pas assez",
  en: 'the calendar does not open enough',
};
const FEW_DAYS: Text = {
  fr: "le calendrier n'a pas assez de jours ouvrés",
  en: 'the calendar has too few business days',
};

const TOO_LONG: Text = { fr: 'plus de 3 700 jours', en: 'more than 3,700 days' };

function found<T>(value: T | null, otherwise: Text): T {
  if (value === null) throw cannot(otherwise.fr, otherwise.en);
  return value;
}

/** The nearest business day in a direction, that many business days away. */
function businessDay(on: CalendarModel, from: Temporal.PlainDate, count: number): string {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = from;
  for (let tries = 0; tries < 4_000 && left > 0; tries++) {
    at = at.add({ days: step });
    if (isBusinessDay(on, at)) left--;
  }
  if (left > 0) throw cannot(FEW_DAYS.fr, FEW_DAYS.en);
  return at.toString();
}

const REOPENED: Text = { fr: ', jusqu’à la réouverture', en: ', until the reopening' };

/** « la demande plus 60 minutes en temps ouvré, selon le calendrier … » */
const laterInBusiness =
  (counted: Counted, how: Text): Wording =>
  (call) => {
    const by = call.argument('n');
    const [fr, en] = by?.taken ? ['moins', 'less'] : ['plus', 'plus'];
    const end = call.argument('end');
    const putOff = end && wordOf(end.tree) === 'opening' ? REOPENED : { fr: '', en: '' };
    return filled(
      {
        fr: `{from} ${fr} {by}${how.fr}${putOff.fr}, selon {calendar}`,
        en: `{from} ${en} {by}${how.en}${putOff.en}, by {calendar}`,
      },
      (name) => (name === 'by' ? amount(by, counted) : saidOf(call, name)),
      { form: 'aside', slots: { from: 'moved', by: 'moved', calendar: 'inner' } },
    );
  };

const shiftsDay = (fr: string, en: string): Wording =>
  phrase(`{from}, ${fr}, selon {calendar}`, `{from}, ${en}, by {calendar}`, {
    form: 'aside',
    slots: { from: 'told', calendar: 'inner' },
  });

/** Business calendars. */
export const BUSINESS = {
  addBusinessTime: operation(
    given(instant('from', 'instant'))
      .and(counted('n', 'minutes', MINUTE))
      .and(calendar())
      .and(optional(choice('end', 'fin', 'closing', 'opening'))),
  )({
    result: moment,
    compute: (from, n, on, end) => found(addBusinessTime(on, from, int(n), end), SELDOM_OPEN),
    words: laterInBusiness(MINUTES, { fr: ' en temps ouvré', en: ' in business time' }),
    doc: {
      fr: "l'instant après tant de minutes ouvrées (avant, si leur nombre est négatif) ; un délai épuisé à l'heure de fermeture finit alors (`closing`, sans rien) ou à la réouverture (`opening`)",
      en: 'the instant after that many business minutes (before, if they are negative); a delay used up at the closing hour ends then (`closing`, the default) or at the next opening (`opening`)',
    },
    fails: SELDOM_OPEN,
    example: {
      formula: "addBusinessTime(instantOf('2027-02-12', '10:00'), 1440, 'jours-ouvres')",
      gives: '2027-02-15T09:00:00.000Z',
    },
  }),
  businessTimeBetween: operation(given(instant('from', 'de')).and(instant('to', 'à')).and(calendar()))({
    result: minutes,
    compute: (from, to, on) => whole(found(businessMinutesBetween(on, from, to), TOO_LONG)),
    words: phrase(
      'le temps ouvré de {from} à {to}, selon {calendar}',
      'the business time from {from} to {to}, by {calendar}',
      { slots: { calendar: 'inner' } },
    ),
    doc: {
      fr: "les minutes ouvrées de l'un à l'autre",
      en: 'the business minutes from one to the other',
    },
    fails: TOO_LONG,
    example: {
      formula:
        "businessTimeBetween(instantOf('2027-02-12', '10:00'), instantOf('2027-02-15', '10:00'), 'jours-ouvres')",
      gives: '1440',
    },
  }),
  nextOpening: operation(given(instant('from', 'instant')).and(calendar()))({
    result: moment,
    compute: (from, on) => found(nextOpening(on, from), SELDOM_OPEN),
    words: phrase(
      'la première ouverture à partir de {from}, selon {calendar}',
      'the first opening from {from}, by {calendar}',
      { slots: { calendar: 'inner' } },
    ),
    doc: {
      fr: "l'instant, s'il est ouvert, ou la prochaine ouverture",
      en: 'the instant, if it is open, or the next opening',
    },
    fails: SELDOM_OPEN,
    example: {
      formula: "nextOpening(instantOf('2027-02-13', '10:00'), 'jours-ouvres')",
      gives: '2027-02-14T23:00:00.000Z',
    },
  }),
  minutesWithin: operation(
    given(instant('from', 'de')).and(instant('to', 'à')).and(calendar()).and(text('band', 'plage')),
  )({
    result: minutes,
    compute: (from, to, on, band) => {
      const hours = own(on.bands, band);
      if (!hours)
        throw cannot(`le calendrier n'a pas de plage « ${band} »`, `the calendar has no band "${band}"`);
      return whole(found(minutesWithin(on, hours, from, to), TOO_LONG));
    },
    words: phrase(
      'le temps passé dans la plage {band} de {from} à {to}, selon {calendar}',
      'the time within the band {band} from {from} to {to}, by {calendar}',
      { slots: { calendar: 'inner' } },
    ),
    doc: {
      fr: 'les minutes passées dans une plage du calendrier',
      en: 'the minutes within a band of the calendar',
    },
    fails: {
      fr: "le calendrier n'a pas cette plage ; plus de 3 700 jours",
      en: 'the calendar has no such band; more than 3,700 days',
    },
    example: {
      formula:
        "minutesWithin(instantOf('2027-02-10', '17:30'), instantOf('2027-02-10', '19:00'), 'jours-ouvres', 'evening')",
      gives: '60',
    },
  }),
  dayClass: operation(given(date('from', 'jour')).and(calendar()))({
    result: staticType('text'),
    compute: (from, on) => dayClass(on, from),
    words: phrase(
      'le type de jour de {from}, selon {calendar}',
      'the class of day of {from}, by {calendar}',
      {
        slots: { calendar: 'inner' },
      },
    ),
    doc: {
      fr: '`business`, `saturday`, `sunday` ou `holiday`',
      en: '`business`, `saturday`, `sunday` or `holiday`',
    },
    example: { formula: "dayClass('2027-05-08', 'jours-ouvres')", gives: 'holiday' },
  }),
  isBusinessDay: operation(given(date('from', 'jour')).and(calendar()))({
    result: staticType('boolean'),
    compute: (from, on) => isBusinessDay(on, from),
    words: phrase(
      '{from} tombe un jour ouvré, selon {calendar}',
      '{from} falls on a business day, by {calendar}',
      { form: 'clause', slots: { from: 'side', calendar: 'inner' } },
    ),
    denied: phrase(
      '{from} ne tombe pas un jour ouvré, selon {calendar}',
      '{from} falls on no business day, by {calendar}',
      { form: 'clause', slots: { from: 'side', calendar: 'inner' } },
    ),
    doc: { fr: 'vrai un jour ouvré', en: 'true on a business day' },
    example: { formula: "isBusinessDay('2027-02-13', 'jours-ouvres')", gives: 'false' },
  }),
  addBusinessDays: operation(
    given(date('from', 'jour'))
      .and(counted('n', 'n', NONE))
      .and(calendar()),
  )({
    result: day,
    compute: (from, n, on) => businessDay(on, from, int(n)),
    words: laterInBusiness(BUSINESS_DAYS, { fr: '', en: '' }),
    doc: {
      fr: 'n jours ouvrés plus tard (avant, si n est négatif)',
      en: 'n business days later (before, if n is negative)',
    },
    fails: FEW_DAYS,
    example: { formula: "addBusinessDays('2027-02-12', 2, 'jours-ouvres')", gives: '2027-02-16' },
  }),
  nextBusinessDay: operation(given(date('from', 'jour')).and(calendar()))({
    result: day,
    compute: (from, on) => (isBusinessDay(on, from) ? from.toString() : businessDay(on, from, 1)),
    words: shiftsDay('ou le premier jour ouvré qui suit', 'or the next business day'),
    doc: {
      fr: "le jour même s'il est ouvré, sinon le suivant",
      en: 'the day itself if it is a business day, else the next',
    },
    fails: FEW_DAYS,
    example: { formula: "nextBusinessDay('2027-02-13', 'jours-ouvres')", gives: '2027-02-15' },
  }),
  previousBusinessDay: operation(given(date('from', 'jour')).and(calendar()))({
    result: day,
    compute: (from, on) => (isBusinessDay(on, from) ? from.toString() : businessDay(on, from, -1)),
    words: shiftsDay('ou le dernier jour ouvré qui précède', 'or the business day before'),
    doc: {
      fr: "le jour même s'il est ouvré, sinon le précédent",
      en: 'the day itself if it is a business day, else the one before',
    },
    fails: FEW_DAYS,
    example: { formula: "previousBusinessDay('2027-02-13', 'jours-ouvres')", gives: '2027-02-12' },
  }),
};
