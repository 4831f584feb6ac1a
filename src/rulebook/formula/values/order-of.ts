import { compare } from './rational';
import type { Value } from './value';
import { cannot, isNumber } from './value';

/** Which of two values comes first: negative, zero or positive. */
export function orderOf(one: Value, other: Value): number {
  if (typeof one === 'string' && typeof other === 'string') return one < other ? -1 : one > other ? 1 : 0;
  if (isNumber(one) && isNumber(other)) return compare(one, other);
  throw cannot(
    'on ne compare que des nombres entre eux, ou des textes et des dates entre eux',
    'only numbers are compared with numbers, or texts and days with each other',
  );
}
