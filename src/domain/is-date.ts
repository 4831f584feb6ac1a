import type { LocalDate } from './time';

/** Days kept: those of more than ten years. */
const KEPT = 4_000;
/** The same days are read again and again; what a text is never changes. */
const seen = new Set<string>();

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): text is LocalDate {
  if (seen.has(text)) return true;
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !exists(text)) return false;
  if (seen.size >= KEPT) seen.clear();
  seen.add(text);
  return true;
}

function exists(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
