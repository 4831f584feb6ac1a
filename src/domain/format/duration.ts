import type { Language } from '../text';
import { NBSP } from './blanks';
import { figure } from './figure';

/** Minutes of work. */
export const minutes = (language: Language, count: number | string): string =>
  `${figure(language, String(count))}${NBSP}min`;

/** A term in months. */
export function months(language: Language, count: number | string): string {
  const unit = language === 'fr' ? 'mois' : String(count) === '1' ? 'month' : 'months';
  return `${figure(language, String(count))}${NBSP}${unit}`;
}
