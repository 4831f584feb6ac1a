import { isDate } from './is-date';
import type { Instant } from './time';

const SPELLING = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/;

/** Whether a text is an instant as it is written and stored: UTC, with milliseconds, on a day and at a time that exist. */
export const isInstant = (text: string): text is Instant => SPELLING.test(text) && isDate(text.slice(0, 10));
