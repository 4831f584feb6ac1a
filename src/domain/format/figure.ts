import type { Language } from '../text';
import { NARROW_NBSP } from './blanks';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** An exact decimal as it is read: thousands apart, with the decimal sign of the language; another text as it stands. */
export function figure(language: Language, text: string): string {
  const [, sign, whole, fraction] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return text;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? NARROW_NBSP : ',');
  return `${sign}${grouped}${fraction ? `${language === 'fr' ? ',' : '.'}${fraction}` : ''}`;
}
