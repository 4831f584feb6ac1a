import { rational } from '../values/rational';
import type { Rational } from '../values/rational';
import { cannot } from '../values/value';

/** A whole number as a formula holds it. */
export const whole = (count: number): Rational => rational(BigInt(count));

/** A whole number within reach of a calendar. */
export function int({ n, d }: Rational): number {
  const number = Number(n);
  if (d !== 1n || Math.abs(number) > 100_000_000)
    throw cannot('un nombre entier raisonnable est attendu', 'a reasonable whole number is expected');
  return number;
}
