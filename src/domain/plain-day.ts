import { kept } from './kept';
import type { LocalDate } from './time';

/** Days kept: those of more than ten years. */
const KEPT = 4_000;

/** A day as it is counted with; the same days are read again and again. Fails on one that does not exist. */
export const plainDay: (text: LocalDate) => Temporal.PlainDate = kept(KEPT, (text: LocalDate) =>
  Temporal.PlainDate.from(text, { overflow: 'reject' }),
);
