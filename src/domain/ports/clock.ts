import type { Instant } from '../time';

/** The only source of "now". */
export interface Clock {
  now(): Instant;
}

/** A clock that can be moved forward, outside production only. */
export interface MovableClock extends Clock {
  /** Fails with InvalidInput when the instant is before `now`. */
  moveTo(at: Instant): void;
}
