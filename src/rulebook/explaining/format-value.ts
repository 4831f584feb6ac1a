import type { FactValue, Unit } from '../../domain/facts';
import type { Language, Text } from '../../domain/text';
import { contractDay, CONTRACT_ZONE } from '../../domain/time';
import type { TypeDeclaration } from '../model/release';

/** Finds the label of a code in the list it is declared with. */
export type LabelOf = (list: string, code: string) => Text | null;

/** A value as people read it: money, durations, dates and codes in each language. */
export function formatValue(declaration: TypeDeclaration, value: FactValue, labelOf: LabelOf): Text {
  return {
    fr: inLanguage('fr', declaration, value, labelOf),
    en: inLanguage('en', declaration, value, labelOf),
  };
}

const NBSP = '\u00a0';
const NARROW = '\u202f';
const UNKNOWN: Text = { fr: 'non renseigné', en: 'not known' };
const EMPTY: Text = { fr: 'aucun', en: 'none' };
const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
};

function inLanguage(
  language: Language,
  declaration: TypeDeclaration,
  value: FactValue,
  labelOf: LabelOf,
): string {
  if (value === null) return UNKNOWN[language];
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (Array.isArray(value)) return listed(language, declaration, value as readonly FactValue[], labelOf);
  if (typeof value === 'object') return Object.keys(value).join(', ');
  switch (declaration.type) {
    case 'integer':
    case 'decimal':
    case 'amount':
      return withUnit(language, declaration.unit, String(value));
    case 'date':
      return longDate(language, String(value));
    case 'instant':
      return longInstant(language, String(value));
    default:
      return (declaration.codes && labelOf(declaration.codes, String(value))?.[language]) || String(value);
  }
}

function listed(
  language: Language,
  { of }: TypeDeclaration,
  values: readonly FactValue[],
  labelOf: LabelOf,
): string {
  if (values.length === 0) return EMPTY[language];
  return values
    .map((value) =>
      of ? inLanguage(language, of, value, labelOf) : typeof value === 'object' ? '…' : String(value),
    )
    .join(', ');
}

const UNITS: Readonly<Record<Language, Partial<Record<Unit, string>>>> = {
  fr: {
    min: 'min',
    h: 'h',
    d: 'j',
    month: 'mois',
    year: 'an',
    '%': '%',
    'EUR/h': '€/h',
    'EUR/month': '€/mois',
    EUR: '€',
  },
  en: {
    min: 'min',
    h: 'h',
    d: 'd',
    month: 'months',
    year: 'years',
    '%': '%',
    'EUR/h': '/h',
    'EUR/month': '/month',
  },
};

function withUnit(language: Language, unit: Unit | null, text: string): string {
  const figure = number(language, text);
  const name = unit === null ? undefined : UNITS[language][unit];
  const money = unit?.startsWith('EUR') ?? false;
  if (language === 'en' && money) return `€${figure}${name ?? ''}`;
  if (language === 'en' && (unit === 'month' || unit === 'year') && text === '1')
    return `${figure}${NBSP}${unit}`;
  if (language === 'fr' && unit === 'year' && !['0', '1'].includes(text)) return `${figure}${NBSP}ans`;
  return name ? `${figure}${NBSP}${name}` : figure;
}

/** Groups of three, and the decimal sign of the language. */
function number(language: Language, text: string): string {
  const [, sign = '', whole = '0', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW : ',');
  return `${sign}${grouped}${fraction ? `${language === 'fr' ? ',' : '.'}${fraction}` : ''}`;
}

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

function longDate(language: Language, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return `${first}${NBSP}${MONTHS[language][Number(month) - 1] ?? month}${NBSP}${year}`;
}

function longInstant(language: Language, instant: string): string {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(CONTRACT_ZONE);
  const [hour, minute] = [time.hour, String(time.minute).padStart(2, '0')];
  const at = language === 'fr' ? `à ${hour}${NBSP}h${NBSP}${minute}` : `at ${hour}:${minute}`;
  return `${longDate(language, contractDay(instant))} ${at}`;
}
