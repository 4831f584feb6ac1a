import type { LocalDate } from './time';

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}
