import type { Language } from '../text';
import type { LocalDate } from '../time';
import { NBSP } from './blanks';

const MONTHS: Readonly<Record<Language, string>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
};

/** A day of the contract: `1er mars 2027`, `1 March 2027`. */
export function longDay(language: Language, date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = language === 'fr' && day === '01' ? '1er' : String(Number(day));
  return [first, MONTHS[language].split(' ')[Number(month) - 1] ?? month, year].join(NBSP);
}

/** The month of a day: `mars 2027`, `March 2027`. */
export const longMonth = (language: Language, date: LocalDate): string =>
  longDay(language, date).split(NBSP).slice(1).join(NBSP);
