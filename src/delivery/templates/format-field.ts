import type { FactValue } from '../../domain/facts';
import { NBSP } from '../../domain/format/blanks';
import { longDay } from '../../domain/format/day';
import { minutes, months } from '../../domain/format/duration';
import { momentInZone } from '../../domain/format/moment';
import { money } from '../../domain/format/money';
import { shortLine } from '../../domain/format/short-line';
import type { Frame } from '../../domain/frame';
import type { Language } from '../../domain/text';
import { isDate } from '../../domain/is-date';
import { isInstant } from '../../domain/is-instant';
import { isList } from '../../domain/is-list';

/** How a field is read. */
export type FieldKind =
  'text' | 'prose' | 'date' | 'instant' | 'amount' | 'rate' | 'minutes' | 'months' | 'link';

const LONGEST = 500;
const LONGEST_PROSE = 4_000;
const MOST_ITEMS = 50;
const DEEPEST = 3;

/** For whom a value is written, and the frame of the contract it is of. */
export interface Reader {
  readonly language: Language;
  readonly frame: Frame;
}

/** A value as people read it, on one line of bounded length; null when there is nothing to show. */
export function formatField(
  { language, frame }: Reader,
  kind: FieldKind,
  value: FactValue | undefined,
): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  return (
    (text === null ? null : asKind({ language, frame }, kind, text)) ??
    shortLine(plain({ language, frame }, value, 0), kind === 'prose' ? LONGEST_PROSE : LONGEST)
  );
}

/** What a field is, when nobody declared it. */
export function guessKind(value: FactValue): FieldKind {
  if (typeof value !== 'string') return 'text';
  if (isDate(value)) return 'date';
  if (isInstant(value)) return 'instant';
  return 'text';
}

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

const FIGURES = {
  amount: ({ language, frame }: Reader, text: string) => money(language, frame.currency, text),
  rate: ({ language, frame }: Reader, text: string) => `${money(language, frame.currency, text)}/h`,
  minutes: ({ language }: Reader, text: string) => minutes(language, text),
  months: ({ language }: Reader, text: string) => months(language, text),
};

function asKind({ language, frame }: Reader, kind: FieldKind, text: string): string | null {
  switch (kind) {
    case 'date':
      return isDate(text) ? longDay(language, text) : null;
    case 'instant':
      return isInstant(text) ? momentInZone(language, frame.zone, text) : null;
    case 'amount':
    case 'rate':
    case 'minutes':
    case 'months':
      return DECIMAL.test(text) ? FIGURES[kind]({ language, frame }, text) : null;
    case 'text':
    case 'prose':
    case 'link':
      return null;
  }
}

function plain(reader: Reader, value: FactValue, depth: number): string {
  const { language } = reader;
  if (value === null) return '–';
  if (typeof value === 'boolean')
    return (language === 'fr' ? ['non', 'oui'] : ['no', 'yes'])[Number(value)] ?? '';
  if (typeof value === 'string')
    return asKind(reader, guessKind(value), value) ?? value.slice(0, LONGEST_PROSE * 2);
  if (typeof value === 'number') return String(value);
  if (depth >= DEEPEST) return '…';
  const inside = (one: FactValue): string => plain(reader, one, depth + 1);
  if (isList(value)) return value.slice(0, MOST_ITEMS).map(inside).join(', ');
  const word = value[language];
  if (typeof word === 'string') return word;
  const colon = language === 'fr' ? `${NBSP}: ` : ': ';
  return Object.entries(value)
    .slice(0, MOST_ITEMS)
    .map(([name, one]) => `${name}${colon}${inside(one)}`)
    .join(', ');
}
