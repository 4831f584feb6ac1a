import { KINDS } from './kinds';
import type { CountedKind } from './kinds';

const DIGITS = 6;

/** The reference people use for an object of its series, such as `INF-000001`. */
export const referenceOf = (kind: CountedKind, count: number): string =>
  `${KINDS[kind].series}-${String(count).padStart(DIGITS, '0')}`;

/** Whether a text is such a reference; a series that outgrew its digits has more. */
export const isReferenceOf = (kind: CountedKind, text: string): boolean =>
  new RegExp(`^${KINDS[kind].series}-\\d{${DIGITS},}$`).test(text);
