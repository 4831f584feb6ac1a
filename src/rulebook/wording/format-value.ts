import { NBSP } from '../../domain/format/blanks';
import { longDay } from '../../domain/format/day';
import { figure } from '../../domain/format/figure';
import { longMoment } from '../../domain/format/moment';
import type { CountUnit, FactValue, MoneyUnit, Unit } from '../../domain/facts';
import { withCurrency } from '../../domain/format/money';
import { isMoneyUnit } from '../../domain/money-unit';
import type { Frame } from '../../domain/frame';
import type { Language, Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import { isDate } from '../../domain/is-date';
import { isList } from '../../domain/is-list';
import { isInstant } from '../../domain/is-instant';

/** Finds the label of a code in the list it is declared with. */
export type LabelOf = (list: string, code: string) => Text | null;

/** A value as people read it: money, durations, dates and codes in each language. */
export function formatValue(
  frame: Frame,
  declaration: TypeDeclaration,
  value: FactValue,
  labelOf: LabelOf = () => null,
): Text {
  return {
    fr: inLanguage('fr', frame, declaration, value, labelOf),
    en: inLanguage('en', frame, declaration, value, labelOf),
  };
}

const UNKNOWN: Text = { fr: 'non renseigné', en: 'not known' };
const EMPTY: Text = { fr: 'aucun', en: 'none' };
const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
};

function inLanguage(
  language: Language,
  frame: Frame,
  declaration: TypeDeclaration,
  value: FactValue,
  labelOf: LabelOf,
): string {
  if (value === null) return UNKNOWN[language];
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (isList(value)) return listed(language, frame, declaration, value, labelOf);
  if (typeof value === 'object') return Object.keys(value).join(', ');
  const text = String(value);
  switch (declaration.type) {
    case 'integer':
    case 'decimal':
    case 'amount':
      return withUnit(language, declaration.unit, text);
    case 'date':
    case 'instant':
      return dated(language, frame, text);
    default:
      return (declaration.codes && labelOf(declaration.codes, text)?.[language]) || text;
  }
}

/** A day, or an instant on the clocks of the contract. */
function dated(language: Language, { zone }: Frame, text: string): string {
  if (isDate(text)) return longDay(language, text);
  return isInstant(text) ? longMoment(language, zone, text) : text;
}

function listed(
  language: Language,
  frame: Frame,
  { of }: TypeDeclaration,
  values: readonly FactValue[],
  labelOf: LabelOf,
): string {
  if (values.length === 0) return EMPTY[language];
  return values
    .map((value) =>
      of ? inLanguage(language, frame, of, value, labelOf) : typeof value === 'object' ? '…' : String(value),
    )
    .join(', ');
}

/** A unit after one, and after more; the same for both where only one is written. */
const UNITS: Readonly<Record<Language, Partial<Record<CountUnit, readonly [one: string, more?: string]>>>> = {
  fr: { min: ['min'], h: ['h'], d: ['jour', 'jours'], month: ['mois'], year: ['an', 'ans'], '%': ['%'] },
  en: {
    min: ['min'],
    h: ['h'],
    d: ['day', 'days'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    '%': ['%'],
  },
};

function withUnit(language: Language, unit: Unit | null, text: string): string {
  const shown = figure(language, text);
  if (unit === null) return shown;
  return isMoneyUnit(unit) ? rate(language, unit, shown) : counted(language, unit, text, shown);
}

/** `90,00 €/h`, `€90.00/h` */
function rate(language: Language, unit: MoneyUnit, shown: string): string {
  const [currency = unit, per] = unit.split('/');
  const amount = withCurrency(language, currency, shown);
  if (per === undefined) return amount;
  return `${amount}/${per === 'month' && language === 'fr' ? 'mois' : per}`;
}

function counted(language: Language, unit: CountUnit, text: string, shown: string): string {
  const [one, more = one] = UNITS[language][unit] ?? [];
  if (one === undefined) return shown;
  if (language === 'en' && unit === '%') return `${shown}%`;
  const single = text === '1' || (language === 'fr' && text === '0');
  return `${shown}${NBSP}${single ? one : more}`;
}
