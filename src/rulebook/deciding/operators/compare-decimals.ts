import type { FactValue } from '../../../domain/facts';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Compares two exact decimals written as text or as integers: negative, zero or positive; null when one is not a decimal. */
export function compareDecimals(left: FactValue, right: FactValue): number | null {
  const [a, b] = [digits(left), digits(right)];
  if (a === null || b === null) return null;
  const scale = Math.max(a.scale, b.scale);
  const difference = scaled(a, scale) - scaled(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

interface Digits {
  readonly units: bigint;
  readonly scale: number;
}

function digits(value: FactValue): Digits | null {
  const match = DECIMAL.exec(written(value));
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

/** A number beyond the safe integers may not be the one that was written. */
function written(value: FactValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : '';
}

const scaled = ({ units, scale }: Digits, to: number): bigint => units * 10n ** BigInt(to - scale);
