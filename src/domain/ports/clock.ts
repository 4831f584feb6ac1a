import type { Instant } from '../time';

/** The only source of "now". */
export interface Clock {
  now(): Instant;
}
