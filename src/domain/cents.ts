import { wholeOf } from './whole-of';
import type { Whole } from './whole-of';

/** Money, in cents of the currency of the contract. */
export type Cents = Whole<'cents'>;

/** A number as cents; one that is not whole is a mistake and throws. */
export const wholeCents = (count: number): Cents => wholeOf(count, 'cents');

/** Several amounts as one. */
export const sumOfCents = (amounts: readonly Cents[]): Cents =>
  wholeCents(amounts.reduce<number>((so, amount) => so + amount, 0));

const AMOUNT = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Cents of an exact amount text: `"90.00"` -> 9000; more than two decimals is a mistake of a rule. */
export function centsOf(amount: string): Cents {
  const match = AMOUNT.exec(amount);
  if (!match) throw new RangeError(`"${amount.slice(0, 40)}" is not an amount with at most two decimals`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const cents = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return wholeCents(sign && cents !== 0 ? -cents : cents);
}

/** The amount text of cents: 9000 -> `"90.00"`. */
export function amountOf(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
