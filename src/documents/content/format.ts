import { amountOf } from '../../domain/money';
import type { Language } from '../../domain/text';
import type { Instant, LocalDate } from '../../domain/time';
import { contractDay, CONTRACT_ZONE } from '../../domain/time';

const NBSP = '\u00a0';
const NARROW = '\u202f';
const MINUS = '\u2212';

/** Cents as money in a language: `1 188,00 €`, `€1,188.00`. */
export const moneyOfCents = (language: Language, cents: number): string => money(language, amountOf(cents));

/** An exact amount as money in a language. */
export function money(language: Language, amount: string): string {
  const [sign, figure] = signed(number(language, amount));
  return language === 'fr' ? `${sign}${figure}${NBSP}€` : `${sign}€${figure}`;
}

/** Cents that are taken off, with a true minus sign. */
export const moneyTakenOff = (language: Language, cents: number): string =>
  cents === 0 ? moneyOfCents(language, 0) : `${MINUS}${moneyOfCents(language, cents)}`;

/** An exact decimal without the zeros that say nothing: `0.5000` -> `0,5`. */
export const decimal = (language: Language, text: string): string =>
  signed(number(language, text.includes('.') ? text.replace(/\.?0+$/, '') : text)).join('');

/** A percentage: `20 %`, `20%`. */
export const percent = (language: Language, text: string): string =>
  `${decimal(language, text)}${language === 'fr' ? NBSP : ''}%`;

/** Minutes of work. */
export const minutes = (language: Language, count: number): string =>
  `${number(language, String(count))}${NBSP}min`;

/** A term in months. */
export const months = (language: Language, count: number): string =>
  `${number(language, String(count))}${NBSP}${language === 'fr' ? 'mois' : count === 1 ? 'month' : 'months'}`;

/** A day of the contract: `1er mars 2027`, `1 March 2027`. */
export function day(language: Language, date: LocalDate): string {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const first = language === 'fr' && dayOfMonth === '01' ? '1er' : String(Number(dayOfMonth));
  return `${first}${NBSP}${MONTHS[language][Number(month) - 1] ?? month}${NBSP}${year}`;
}

/** An instant on the clocks of the contract, which it names. */
export function instant(language: Language, at: Instant): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(CONTRACT_ZONE);
  const minute = String(time.minute).padStart(2, '0');
  const date = day(language, contractDay(at));
  return language === 'fr'
    ? `${date} à ${time.hour}${NBSP}h${NBSP}${minute} (heure de Paris)`
    : `${date} at ${time.hour}:${minute} (Paris time)`;
}

function number(language: Language, text: string): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return text;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW : ',');
  return `${sign}${grouped}${fraction ? `${language === 'fr' ? ',' : '.'}${fraction}` : ''}`;
}

const signed = (figure: string): readonly [string, string] =>
  figure.startsWith('-') ? [MINUS, figure.slice(1)] : ['', figure];

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
