import type { Cents } from '../../domain/cents';
import type { Currency } from '../../domain/facts';
import { NBSP } from '../../domain/format/blanks';
import { figure } from '../../domain/format/figure';
import { money as signedMoney } from '../../domain/format/money';
import { amountOf } from '../../domain/cents';
import type { Language } from '../../domain/text';

const MINUS = '\u2212';

/** Cents as money in a language: `1 188,00 €`, `€1,188.00`. */
export const moneyOfCents = (language: Language, currency: Currency, cents: Cents): string =>
  money(language, currency, amountOf(cents));

/** An exact amount as money in a language. */
export const money = (language: Language, currency: Currency, amount: string): string =>
  signedMoney(language, currency, amount, MINUS);

/** Cents that are taken off, with a true minus sign. */
export const moneyTakenOff = (language: Language, currency: Currency, cents: Cents): string =>
  `${cents === 0 ? '' : MINUS}${moneyOfCents(language, currency, cents)}`;

/** An exact decimal without the zeros that say nothing: `0.5000` -> `0,5`. */
export const decimal = (language: Language, text: string): string =>
  figure(language, text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-/, MINUS);

/** A percentage: `20 %`, `20%`. */
export const percent = (language: Language, text: string): string =>
  `${decimal(language, text)}${language === 'fr' ? NBSP : ''}%`;
