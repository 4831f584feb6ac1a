import { dayText } from '../../../domain/day-text';
import { epochAt, instantAtEpoch } from '../../time/business-time';
import { later, MINUTES, onThatDay } from '../said/moving';
import { phrase, withOrWithout } from '../said/wording';
import type { Wording } from '../said/wording';
import { divide, multiply } from '../values/rational';
import type { Text } from '../../../domain/text';
import { NONE, staticType } from '../values/static-type';
import { cannot } from '../values/value';
import { given } from './given';
import { operation } from './operation';
import { counted, date, instant, optional, text } from './operation-parameter';
import { int, whole } from './whole';

const moment = staticType('instant');
const MINUTE = { ...NONE, min: 1 };
const minutes = staticType('number', { unit: MINUTE });

/** The minutes of a day of 24 hours. */
const DAY = whole(1_440);

const inTheUnit = ({ fr, en }: Text): Wording =>
  phrase(`{x} ${fr}`, `{x} ${en}`, { form: 'aside', slots: { x: 'moved' } });

const epoch = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

function minuteOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  if (!match)
    throw cannot(`« ${time} » n'est pas une heure, comme 09:00`, `"${time}" is not a time, such as 09:00`);
  return Number(match[1]) * 60 + Number(match[2]);
}

const MIDNIGHT = { fr: 'à 0 h', en: 'at 0:00' };

/** Instants, and the days they fall on. */
export const INSTANTS = {
  dateOf: operation(given(instant('at', 'instant')))({
    result: staticType('date'),
    compute: (at, { zone }) => zone.dayOf(at),
    words: phrase('le jour de {at}', 'the day of {at}', { form: 'point', day: true }),
    doc: { fr: "le jour, à l'heure du contrat", en: 'the day, by the clocks of the contract' },
    example: { formula: "dateOf(instantOf('2027-02-10', '23:30'))", gives: '2027-02-10' },
  }),
  instantOf: operation(given(date('day', 'jour')).and(optional(text('at', 'heure'))))({
    result: moment,
    compute: (day, at, { zone }) => instantAtEpoch(epochAt(day, minuteOf(at ?? '00:00'), zone.name)),
    words: withOrWithout(
      'at',
      phrase('{day}, à {at}', '{day}, at {at}', { form: 'aside', slots: { day: 'told', at: 'inner' } }),
      onThatDay(MIDNIGHT),
    ),
    doc: {
      fr: "l'instant d'un jour à une heure du contrat ; minuit sans heure",
      en: 'the instant of a day at a time of the contract; midnight without one',
    },
    fails: { fr: "ce n'est pas une heure", en: 'it is not a time' },
    example: { formula: "instantOf('2027-02-10', '09:00')", gives: '2027-02-10T08:00:00.000Z' },
  }),
  startOfDay: operation(given(date('day', 'jour')))({
    result: moment,
    compute: (day, { zone }) => zone.startOfDay(dayText(day)),
    words: onThatDay(MIDNIGHT),
    doc: { fr: 'minuit au début du jour', en: 'midnight that begins the day' },
    example: { formula: "startOfDay('2027-02-10')", gives: '2027-02-09T23:00:00.000Z' },
  }),
  endOfDay: operation(given(date('day', 'jour')))({
    result: moment,
    compute: (day, { zone }) => zone.endOfDay(dayText(day)),
    words: onThatDay({ fr: 'à 24 h', en: 'at 24:00' }),
    doc: { fr: 'minuit à la fin du jour', en: 'midnight that ends the day' },
    example: { formula: "endOfDay('2027-02-10')", gives: '2027-02-10T23:00:00.000Z' },
  }),
  addMinutes: operation(given(instant('from', 'instant')).and(counted('n', 'n', MINUTE)))({
    result: moment,
    compute: (from, n) => instantAtEpoch(epoch(from) + int(n) * 60_000),
    words: later(MINUTES),
    doc: { fr: 'n minutes plus tard', en: 'n minutes later' },
    fails: { fr: "n n'est pas entier", en: 'n is not whole' },
    example: {
      formula: "addMinutes(instantOf('2027-02-10', '09:00'), 90)",
      gives: '2027-02-10T09:30:00.000Z',
    },
  }),
  inDays: operation(given(counted('x', 'minutes', MINUTE)))({
    result: staticType('number', { scale: null }),
    compute: (time) => divide(time, DAY),
    words: inTheUnit({ fr: 'en jours de 24 heures', en: 'in days of 24 hours' }),
    doc: {
      fr: 'des minutes en jours de 24 heures ; à arrondir',
      en: 'minutes as days of 24 hours; to be rounded',
    },
    example: { formula: 'inDays(2160)', gives: '1.5' },
  }),
  inMinutes: operation(given(counted('x', 'jours', NONE)))({
    result: ({ scale }) => staticType('number', { unit: MINUTE, scale }),
    compute: (days) => multiply(days, DAY),
    words: inTheUnit({ fr: 'en minutes, à 24 heures par jour', en: 'in minutes, at 24 hours a day' }),
    doc: { fr: 'des jours de 24 heures en minutes', en: 'days of 24 hours as minutes' },
    example: { formula: 'inMinutes(2)', gives: '2880' },
  }),
  minutesBetween: operation(given(instant('from', 'de')).and(instant('to', 'à')))({
    result: minutes,
    compute: (from, to) => whole(Math.floor((epoch(to) - epoch(from)) / 60_000)),
    words: phrase('le nombre de minutes de {from} à {to}', 'the number of minutes from {from} to {to}'),
    doc: { fr: "les minutes entières de l'un à l'autre", en: 'the whole minutes from one to the other' },
    example: {
      formula: "minutesBetween(instantOf('2027-02-10', '09:00'), instantOf('2027-02-10', '10:30'))",
      gives: '90',
    },
  }),
};
