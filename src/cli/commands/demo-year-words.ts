import type { NamedValue } from '../../domain/decision';
import type { Instant, LocalDate } from '../../domain/time';
import type { Frame } from '../../domain/frame';
import { longDay } from '../../domain/format/day';
import type { Zone } from '../../domain/zone';
import type { Language, Text } from '../../domain/text';
import { plain } from '../../rulebook/deciding/value-of';
import { formatValue } from '../../rulebook/wording/format-value';

/** A figure of a decision, with its unit, in both languages. */
export const figureText = (frame: Frame, { type, unit, value }: NamedValue): Text =>
  formatValue(frame, plain(type, unit), value);

/** An amount of money, from its decimal text. */
export const amountText = (frame: Frame, amount: string): Text =>
  formatValue(frame, plain('amount', frame.currency), amount);

/** `1er janvier 2027` without its day: the name of a month and its year. */
export function monthName(from: LocalDate, language: Language): string {
  return longDay(language, from)
    .replace(/^\S+?\u00a0/, '')
    .replace('\u00a0', ' ');
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** `lun. 4`: the day in its month. */
export function weekday(on: LocalDate, language: Language): string {
  const { dayOfWeek, day } = Temporal.PlainDate.from(on);
  const first = language === 'fr' && day === 1 ? '1er' : String(day);
  return `${WEEKDAYS[language][dayOfWeek - 1] ?? ''} ${first}`;
}

/** `10:12`, in the time zone of the contract. */
export const timeOfDay = (zone: Zone, at: Instant): string =>
  zone.clockAt(at).toPlainTime().toString().slice(0, 5);

const LONGEST_QUOTE = 215;
const HEAD = 90;
const TAIL = 150;

/** A quotation short enough to be read in passing; what is left out of a long one shows as `[…]`. */
export function shortened(quotation: string): string {
  const latest = quotation.length - TAIL;
  if (quotation.length <= LONGEST_QUOTE || latest <= HEAD) return quotation;
  const comma = quotation.indexOf(', ', latest);
  const from = comma < 0 ? quotation.indexOf(' ', latest) + 1 : comma + 2;
  return `${quotation.slice(0, quotation.lastIndexOf(' ', HEAD))} […] ${quotation.slice(from)}`;
}
