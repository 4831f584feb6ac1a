import type { Language } from '../text';
import { NBSP } from './blanks';
import { figure } from './figure';

const signs = new Map<string, string>();

/** The sign of a currency in a language, such as `€` or `CHF`. */
export function currencySign(language: Language, currency: string): string {
  const key = `${language} ${currency}`;
  const known = signs.get(key);
  if (known !== undefined) return known;
  // Making a format is slow, and a document writes many amounts.
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(0);
  const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  signs.set(key, sign);
  return sign;
}

/** An exact amount as money, such as `-1 188,00 €` or `-€1,188.00`, with the sign that says it is taken off. */
export function money(language: Language, currency: string, amount: string, minus = '-'): string {
  const shown = figure(language, amount);
  const [sign, bare] = shown.startsWith('-') ? [minus, shown.slice(1)] : ['', shown];
  return `${sign}${withCurrency(language, currency, bare)}`;
}

/** A figure with the sign of its currency: after it in French, before it in English. */
export function withCurrency(language: Language, currency: string, shown: string): string {
  const sign = currencySign(language, currency);
  if (language === 'fr') return `${shown}${NBSP}${sign}`;
  return /[A-Z]$/i.test(sign) ? `${sign}${NBSP}${shown}` : `${sign}${shown}`;
}
