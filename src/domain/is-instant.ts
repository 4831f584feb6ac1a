import { isDate } from './is-date';
import type { Instant } from './time';

const SPELLING = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether a text is an instant as it is written and stored: UTC, with milliseconds, on a day that exists. */
export const isInstant = (text: string): text is Instant => SPELLING.test(text) && isDate(text.slice(0, 10));
