import type { Clock } from '../domain/ports/clock';
import type { Instant } from '../domain/time';

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
};

/** A clock that starts where it is told and runs on, for demonstrations and tests. */
export function startedClock(start: Instant): Clock {
  const offset = Temporal.Now.instant().until(Temporal.Instant.from(start));
  return { now: () => Temporal.Now.instant().add(offset).toString({ fractionalSecondDigits: 3 }) };
}
