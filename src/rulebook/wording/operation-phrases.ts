import type { Text } from '../../domain/text';
import type { Phrase } from './phrase';
import { byCount, phrase } from './phrase';
import { membership, presence } from './presence';
import { ITEM } from './item-label';

const among = (args: readonly Text[], fr: string, en: string): Text => ({
  fr: `${fr} ${args.map((one) => `de ${one.fr}`).join(' et ')}`,
  en: `${en} ${args.map((one) => one.en).join(' and ')}`,
});

const smallest: Phrase = (args) => among(args, 'le plus petit', 'the smallest of');

/** `max(0, x)` says that x is never negative. */
const largest: Phrase = (args) => {
  const rest = args.filter(({ fr }) => fr !== '0');
  if (rest.length !== 1 || args.length !== 2) return among(args, 'le plus grand', 'the largest of');
  const { fr, en } = rest[0]!;
  return { fr: `${fr}, ou 0 si ce résultat est négatif`, en: `${en}, or 0 if that is negative` };
};

const wholeMonths: Phrase = ([from, to, anchor, started]) => {
  const out = started!.en === 'excluded';
  return {
    fr: `le nombre de mois entiers de ${from!.fr} à ${to!.fr}, comptés depuis ${anchor!.fr}, mois commencé ${out ? 'exclu' : 'compris'}`,
    en: `the number of whole months from ${from!.en} to ${to!.en}, counted from ${anchor!.en}, the month in progress ${out ? 'left out' : 'included'}`,
  };
};

/** What was chosen from a list is counted as it stands: « le nombre des éléments … tels que … ». */
const counted: Phrase = ([list]) => {
  const chosen = /^les éléments /.test(list!.fr);
  return {
    fr: chosen ? `le nombre de ${list!.fr}` : `le nombre d'éléments de ${list!.fr}`,
    en: chosen ? `the number of ${list!.en}` : `the number of elements of ${list!.en}`,
  };
};

const NOTHING_LESS = '0 − ';

/** A bare figure says its unit, one or many; what is taken from nothing is taken away. */
const later =
  (one: Text, many: Text): Phrase =>
  ([from, by]) => {
    const away = by!.fr.startsWith(NOTHING_LESS);
    const [fr, en] = away
      ? [by!.fr.slice(NOTHING_LESS.length), by!.en.slice(NOTHING_LESS.length)]
      : [by!.fr, by!.en];
    const bare = /^\d+$/.test(fr);
    const unit = fr === '1' ? one : many;
    const [inFrench, inEnglish] = fr === ITEM.fr ? [`autant de ${many.fr}`, `as many ${many.en}`] : [fr, en];
    return {
      fr: `${from!.fr} ${away ? 'moins' : 'plus'} ${inFrench}${bare ? ` ${unit.fr}` : ''}`,
      en: `${from!.en} ${away ? 'less' : 'plus'} ${inEnglish}${bare ? ` ${unit.en}` : ''}`,
    };
  };

/** How a reader of the contract says an operation, where a sign does not. */
export const OPERATION_PHRASES: Readonly<Record<string, Phrase>> = {
  known: ([value]) => presence(value!, true),
  default: phrase('{0} (à défaut {1})', '{0} (or else {1})'),
  lookup: byCount(
    2,
    phrase('{0} pour {1}', '{0} for {1}'),
    phrase('{0} pour {1} (à défaut {2})', '{0} for {1} (or else {2})'),
  ),
  contains: ([list, one]) => membership(list!, one!, true),
  if: phrase('{1} si {0}, sinon {2}', '{1} if {0}, otherwise {2}'),
  min: smallest,
  max: largest,
  wholeMonthsBetween: wholeMonths,
  abs: phrase('la valeur absolue de {0}', 'the absolute value of {0}'),
  addDays: later({ fr: 'jour', en: 'day' }, { fr: 'jours', en: 'days' }),
  addMonths: later({ fr: 'mois', en: 'month' }, { fr: 'mois', en: 'months' }),
  addYears: later({ fr: 'an', en: 'year' }, { fr: 'ans', en: 'years' }),
  addMinutes: later({ fr: 'minute', en: 'minute' }, { fr: 'minutes', en: 'minutes' }),
  addBusinessTime: phrase('{0} plus {1} en temps ouvré, selon {2}', '{0} plus {1} in business time, by {2}'),
  addBusinessDays: phrase('{0} plus {1} jours ouvrés, selon {2}', '{0} plus {1} business days, by {2}'),
  daysBetween: phrase('le nombre de jours de {0} à {1}', 'the number of days from {0} to {1}'),
  monthsBetween: phrase(
    'le nombre de mois entiers écoulés de {0} à {1}',
    'the number of whole months elapsed from {0} to {1}',
  ),
  minutesBetween: phrase('le nombre de minutes de {0} à {1}', 'the number of minutes from {0} to {1}'),
  businessTimeBetween: phrase(
    'le temps ouvré de {0} à {1}, selon {2}',
    'the business time from {0} to {1}, by {2}',
  ),
  minutesWithin: phrase(
    'le temps passé dans la plage {3} de {0} à {1}, selon {2}',
    'the time within the band {3} from {0} to {1}, by {2}',
  ),
  startOfDay: phrase('{0} à 0 h', '{0} at 0:00'),
  endOfDay: phrase('{0} à 24 h', '{0} at 24:00'),
  startOfMonth: phrase('le premier jour du mois où tombe {0}', 'the first day of the month of {0}'),
  startOfNextMonth: phrase(
    'le premier jour du mois suivant celui de {0}',
    'the first day of the month after {0}',
  ),
  endOfMonth: phrase('le dernier jour du mois où tombe {0}', 'the last day of the month of {0}'),
  startOfQuarter: phrase('le premier jour du trimestre où tombe {0}', 'the first day of the quarter of {0}'),
  startOfNextQuarter: phrase(
    'le premier jour du trimestre suivant celui de {0}',
    'the first day of the quarter after {0}',
  ),
  startOfYear: phrase('le premier jour de l’année où tombe {0}', 'the first day of the year of {0}'),
  startOfNextYear: phrase(
    'le premier jour de l’année suivant celle de {0}',
    'the first day of the year after {0}',
  ),
  periodStart: byCount(
    2,
    phrase(
      'le début de la période comptée depuis {0} où tombe {1}',
      'the start of the period counted from {0} that holds {1}',
    ),
    phrase(
      'le début de la période de {2} mois comptée depuis {0} où tombe {1}',
      'the start of the period of {2} months counted from {0} that holds {1}',
    ),
  ),
  periodEnd: byCount(
    2,
    phrase(
      'la fin (exclue) de la période comptée depuis {0} où tombe {1}',
      'the end (excluded) of the period counted from {0} that holds {1}',
    ),
    phrase(
      'la fin (exclue) de la période de {2} mois comptée depuis {0} où tombe {1}',
      'the end (excluded) of the period of {2} months counted from {0} that holds {1}',
    ),
  ),
  dateOf: phrase('le jour de {0}', 'the day of {0}'),
  instantOf: byCount(1, phrase('{0} à 0 h', '{0} at 0:00'), phrase('{0}, à {1}', '{0}, at {1}')),
  dayOfMonth: phrase('le quantième de {0}', 'the day of the month of {0}'),
  month: phrase('le mois (de 1 à 12) de {0}', 'the month (1 to 12) of {0}'),
  year: phrase('l’année de {0}', 'the year of {0}'),
  weekday: phrase('le jour de la semaine (lundi = 1) de {0}', 'the day of the week (Monday = 1) of {0}'),
  daysInMonth: phrase('le nombre de jours du mois de {0}', 'the number of days of the month of {0}'),
  dayClass: phrase('le type de jour de {0}, selon {1}', 'the class of day of {0}, by {1}'),
  isBusinessDay: phrase('{0} tombe un jour ouvré, selon {1}', '{0} falls on a business day, by {1}'),
  nextBusinessDay: phrase(
    '{0}, ou le premier jour ouvré qui suit, selon {1}',
    '{0}, or the next business day, by {1}',
  ),
  previousBusinessDay: phrase(
    '{0}, ou le dernier jour ouvré qui précède, selon {1}',
    '{0}, or the business day before, by {1}',
  ),
  nextOpening: phrase(
    'la première ouverture à partir de {0}, selon {1}',
    'the first opening from {0}, by {1}',
  ),
  count: counted,
  sum: byCount(
    1,
    phrase('la somme de {0}', 'the sum of {0}'),
    phrase('la somme, pour chaque élément de {0}, de {1}', 'the sum, for each element of {0}, of {1}'),
  ),
  map: phrase('pour chaque élément de {0} : {1}', 'for each element of {0}: {1}'),
  filter: phrase('les éléments de {0} tels que {1}', 'the elements of {0} such that {1}'),
  any: phrase('pour au moins un élément de {0} : {1}', 'for at least one element of {0}: {1}'),
  all: phrase('pour tous les éléments de {0} : {1}', 'for every element of {0}: {1}'),
  tiers: phrase('la valeur du palier de {0} atteint par {1}', 'the value of the tier of {0} reached by {1}'),
  tieredTotal: phrase(
    'le total par tranches de {1}, chacune à son prix ({0})',
    'the total by tiers of {1}, each at its price ({0})',
  ),
  indexRatio: phrase(
    'la valeur de {0} pour {2}, divisée par sa valeur pour {1}',
    'the value of {0} for {2}, divided by its value for {1}',
  ),
  countEvents: byCount(
    2,
    phrase('le nombre d’événements {1}', 'the number of events {1}'),
    phrase('le nombre d’événements {1} à compter de {2}', 'the number of events {1} from {2}'),
    phrase(
      'le nombre d’événements {1} de {2} à {3} (exclu)',
      'the number of events {1} from {2} to {3} (excluded)',
    ),
  ),
  sumEvents: byCount(
    3,
    phrase('la somme des valeurs {2} des événements {1}', 'the sum of the {2} of the events {1}'),
    phrase(
      'la somme des valeurs {2} des événements {1} à compter de {3}',
      'the sum of the {2} of the events {1} from {3}',
    ),
    phrase(
      'la somme des valeurs {2} des événements {1} de {3} à {4} (exclu)',
      'the sum of the {2} of the events {1} from {3} to {4} (excluded)',
    ),
  ),
  lastEventOn: phrase('le jour du dernier événement {1}', 'the day of the last event {1}'),
};
