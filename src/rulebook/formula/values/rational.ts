/** An exact fraction in lowest terms, with a positive denominator. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** `n / d`, reduced; `d` is not zero. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(n, d) || 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

/** A safe integer, exactly. */
export const fromInteger = (value: number): Rational => ({ n: BigInt(value), d: 1n });

/** Reads `-12.50` or `12` exactly; null when it is not a decimal. */
export function fromDecimal(text: string): Rational | null {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length));
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The largest integer not above `a`. */
export const floor = ({ n, d }: Rational): bigint => (n % d < 0n ? n / d - 1n : n / d);

/** How `round` treats what lies between two steps. */
export type RoundingMode = 'half-up' | 'up' | 'down';

/** The multiple of `step` that `mode` chooses; halves and `up` go away from zero, `down` goes towards it. */
export function roundTo(value: Rational, step: Rational, mode: RoundingMode): Rational {
  const negative = value.n < 0n;
  const size = divide(negative ? rational(-value.n, value.d) : value, step);
  const below = floor(size);
  const rest = subtract(size, rational(below));
  const exact = rest.n === 0n;
  const upper = mode === 'up' ? !exact : mode === 'half-up' && compare(rest, rational(1n, 2n)) >= 0;
  const steps = multiply(rational(below + (upper ? 1n : 0n)), step);
  return negative ? rational(-steps.n, steps.d) : steps;
}

/** The decimal writing of a fraction, with at least `decimals` decimals; null when it has no finite one. */
export function toDecimal({ n, d }: Rational, decimals = 0): string | null {
  let scale = decimals;
  while (10n ** BigInt(scale) % d !== 0n) if (++scale > 30) return null;
  const units = (n * 10n ** BigInt(scale)) / d;
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}
