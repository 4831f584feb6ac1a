import type { Text } from '../../domain/text';

type Phrase = (args: readonly Text[]) => Text;

/** `{0}` and `{1}` stand for what the operation is given. */
const phrase =
  (fr: string, en: string): Phrase =>
  (args) => ({ fr: filled(fr, args, 'fr'), en: filled(en, args, 'en') });

const filled = (template: string, args: readonly Text[], language: keyof Text): string =>
  template.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)]?.[language] ?? '…');

/** One wording for each number of arguments, the fewest first. */
const byCount =
  (fewest: number, ...phrases: readonly Phrase[]): Phrase =>
  (args) =>
    phrases[Math.min(args.length - fewest, phrases.length - 1)]!(args);

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

const MODES: Readonly<Record<string, Text>> = {
  up: { fr: ' par excès', en: ', up' },
  down: { fr: ' par défaut', en: ', down' },
};

const rounded: Phrase = ([value, step, mode]) => {
  const way = MODES[mode!.en] ?? { fr: '', en: '' };
  return {
    fr: `${value!.fr}, arrondi à ${step!.fr} près${way.fr}`,
    en: `${value!.en}, rounded to ${step!.en}${way.en}`,
  };
};

const wholeMonths: Phrase = ([from, to, anchor, started]) => {
  const out = started!.en === 'excluded';
  return {
    fr: `le nombre de mois entiers de ${from!.fr} à ${to!.fr}, comptés depuis ${anchor!.fr}, mois commencé ${out ? 'exclu' : 'compris'}`,
    en: `the number of whole months from ${from!.en} to ${to!.en}, counted from ${anchor!.en}, the month in progress ${out ? 'left out' : 'included'}`,
  };
};

const NOTHING_LESS = '0 − ';

/** A bare figure says its unit; what is taken from nothing is taken away. */
const later =
  (unit: Text): Phrase =>
  ([from, by]) => {
    const away = by!.fr.startsWith(NOTHING_LESS);
    const [fr, en] = away
      ? [by!.fr.slice(NOTHING_LESS.length), by!.en.slice(NOTHING_LESS.length)]
      : [by!.fr, by!.en];
    const bare = /^\d+$/.test(fr);
    return {
      fr: `${from!.fr} ${away ? 'moins' : 'plus'} ${fr}${bare ? ` ${unit.fr}` : ''}`,
      en: `${from!.en} ${away ? 'less' : 'plus'} ${en}${bare ? ` ${unit.en}` : ''}`,
    };
  };

/** How a reader of the contract says an operation, where a sign does not. */
export const OPERATION_PHRASES: Readonly<Record<string, Phrase>> = {
  if: phrase('{1} si {0}, sinon {2}', '{1} if {0}, otherwise {2}'),
  min: smallest,
  max: largest,
  round: byCount(2, phrase('{0}, arrondi à {1} près', '{0}, rounded to {1}'), rounded),
  wholeMonthsBetween: wholeMonths,
  abs: phrase('la valeur absolue de {0}', 'the absolute value of {0}'),
  addDays: later({ fr: 'jours', en: 'days' }),
  addMonths: later({ fr: 'mois', en: 'months' }),
  addYears: later({ fr: 'ans', en: 'years' }),
  addMinutes: later({ fr: 'minutes', en: 'minutes' }),
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
      'le début de la période comptée depuis {1} où tombe {0}',
      'the start of the period counted from {1} that holds {0}',
    ),
    phrase(
      'le début de la période de {2} comptée depuis {1} où tombe {0}',
      'the start of the period of {2} counted from {1} that holds {0}',
    ),
  ),
  periodEnd: byCount(
    2,
    phrase(
      'la fin (exclue) de la période comptée depuis {1} où tombe {0}',
      'the end (excluded) of the period counted from {1} that holds {0}',
    ),
    phrase(
      'la fin (exclue) de la période de {2} comptée depuis {1} où tombe {0}',
      'the end (excluded) of the period of {2} counted from {1} that holds {0}',
    ),
  ),
  dateOf: phrase('le jour de {0}', 'the day of {0}'),
  instantOf: byCount(1, phrase('{0} à 0 h', '{0} at 0:00'), phrase('{0} à {1}', '{0} at {1}')),
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
  count: phrase('le nombre d’éléments de {0}', 'the number of elements of {0}'),
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
    'le total de {1} par tranches, chacune à son prix ({0})',
    'the total of {1} by tiers, each at its price ({0})',
  ),
  indexRatio: phrase('le rapport de {0} de {1} à {2}', 'the ratio of {0} from {1} to {2}'),
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
