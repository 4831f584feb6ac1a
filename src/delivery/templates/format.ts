import type { FactValue } from '../../domain/facts';
import type { Language } from '../../domain/text';
import { CONTRACT_ZONE } from '../../domain/time';
import { NARROW_NBSP, NBSP, oneLine } from './typography';

/** How a field is read. */
export type FieldKind = 'text' | 'date' | 'instant' | 'amount' | 'minutes' | 'months' | 'link';

const LONGEST = 500;
const MOST_ITEMS = 50;
const DEEPEST = 3;

/** A value as people read it, on one line of bounded length; null when there is nothing to show. */
export function format(language: Language, kind: FieldKind, value: FactValue | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  return (text === null ? null : asKind(language, kind, text)) ?? oneLine(plain(language, value, 0), LONGEST);
}

/** What a field is, when nobody declared it. */
export function guessKind(value: FactValue): FieldKind {
  if (typeof value !== 'string') return 'text';
  if (DATE.test(value)) return 'date';
  if (INSTANT.test(value)) return 'instant';
  return 'text';
}

const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const INSTANT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;
const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

function asKind(language: Language, kind: FieldKind, text: string): string | null {
  switch (kind) {
    case 'date':
      return DATE.test(text) ? longDate(language, text) : null;
    case 'instant':
      return INSTANT.test(text) ? longInstant(language, text) : null;
    case 'amount':
      return amount(language, text);
    case 'minutes':
      return DECIMAL.test(text) ? `${decimal(language, text)}${NBSP}min` : null;
    case 'months':
      return DECIMAL.test(text) ? months(language, text) : null;
    case 'text':
    case 'link':
      return null;
  }
}

const MONTHS: Readonly<Record<Language, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

function longDate(language: Language, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return [first, MONTHS[language].split(' ')[Number(month) - 1], year].join(NBSP);
}

function longInstant(language: Language, instant: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(CONTRACT_ZONE);
  const date = longDate(language, time.toPlainDate().toString());
  const minute = String(time.minute).padStart(2, '0');
  return language === 'fr'
    ? `${date} à ${time.hour}${NBSP}h${NBSP}${minute} (heure de Paris)`
    : `${date} at ${time.hour}:${minute} (Paris time)`;
}

function amount(language: Language, text: string): string | null {
  if (!DECIMAL.test(text)) return null;
  const figure = decimal(language, text);
  if (language === 'fr') return `${figure}${NBSP}€`;
  return figure.startsWith('-') ? `-€${figure.slice(1)}` : `€${figure}`;
}

function months(language: Language, text: string): string {
  const unit = language === 'fr' ? 'mois' : text === '1' ? 'month' : 'months';
  return `${decimal(language, text)}${NBSP}${unit}`;
}

function decimal(language: Language, text: string): string {
  const [, sign = '', whole = '', fraction] = DECIMAL.exec(text) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW_NBSP : ',');
  return `${sign}${grouped}${fraction ? `${language === 'fr' ? ',' : '.'}${fraction}` : ''}`;
}

function plain(language: Language, value: FactValue, depth: number): string {
  if (value === null) return '–';
  if (typeof value === 'boolean')
    return (language === 'fr' ? ['non', 'oui'] : ['no', 'yes'])[Number(value)] ?? '';
  if (typeof value === 'string')
    return asKind(language, guessKind(value), value) ?? value.slice(0, LONGEST * 4);
  if (typeof value === 'number') return String(value);
  if (depth >= DEEPEST) return '…';
  const inside = (one: FactValue): string => plain(language, one, depth + 1);
  if (Array.isArray(value))
    return (value as readonly FactValue[]).slice(0, MOST_ITEMS).map(inside).join(', ');
  const fields = value as Readonly<Record<string, FactValue>>;
  const word = fields[language];
  if (typeof word === 'string') return word;
  const colon = language === 'fr' ? `${NBSP}: ` : ': ';
  return Object.entries(fields)
    .slice(0, MOST_ITEMS)
    .map(([name, one]) => `${name}${colon}${inside(one)}`)
    .join(', ');
}
