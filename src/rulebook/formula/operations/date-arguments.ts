import { rational } from '../values/rational';
import type { Rational } from '../values/rational';
import type { Value } from '../values/value';
import { cannot } from '../values/value';

/** An argument that is a text, a date or an instant. */
export const text = (value: Value | undefined): string => value as string;
/** A day: an instant was turned into its local day as it was handed over. */
export const day = (value: Value | undefined): Temporal.PlainDate => Temporal.PlainDate.from(text(value));
/** A whole number as a formula holds it. */
export const whole = (count: number): Rational => rational(BigInt(count));

/** A whole number within reach of a calendar. */
export function int(value: Value | undefined): number {
  const { n, d } = value as Rational;
  const number = Number(n);
  if (d !== 1n || Math.abs(number) > 100_000_000)
    throw cannot('un nombre entier raisonnable est attendu', 'a reasonable whole number is expected');
  return number;
}
