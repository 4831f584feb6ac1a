import type { Instant } from './time';

/** An instant as it is written and stored: milliseconds always, so that instants sort as text. */
export const instantText = (at: Temporal.Instant): Instant =>
  at.toString({ fractionalSecondDigits: 3 }) as Instant;
