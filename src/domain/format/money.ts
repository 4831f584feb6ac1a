import type { Language } from '../text';
import { NBSP } from './blanks';
import { figure } from './figure';

/** An exact amount as money, such as `-1 188,00 €` or `-€1,188.00`, with the sign that says it is taken off. */
export function money(language: Language, amount: string, minus = '-'): string {
  const shown = figure(language, amount);
  const [sign, bare] = shown.startsWith('-') ? [minus, shown.slice(1)] : ['', shown];
  return language === 'fr' ? `${sign}${bare}${NBSP}€` : `${sign}€${bare}`;
}
