const AMOUNT = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Cents of an exact amount text: `"90.00"` -> 9000; more than two decimals is a mistake of a rule. */
export function centsOf(amount: string): number {
  const match = AMOUNT.exec(amount);
  if (!match) throw new RangeError(`"${amount.slice(0, 40)}" is not an amount with at most two decimals`);
  const [, sign = '', whole = '0', fraction = ''] = match;
  const cents = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return sign && cents !== 0 ? -cents : cents;
}

/** The amount text of cents: 9000 -> `"90.00"`. */
export function amountOf(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
