import { InvalidInput } from '../domain/errors';
import type { Clock, MovableClock } from '../domain/ports/clock';
import type { Instant } from '../domain/time';
import { instantText } from '../domain/instant-text';

/** A move of the clock settles everything between: far enough for any contract, not for a slip of the keyboard. */
const FARTHEST_YEARS = 10;
const HOURS_IN_A_YEAR = 24 * 366;

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => instantText(Temporal.Now.instant()),
};

/** A clock that starts where it is told, runs on, and can be moved forward: for demonstrations and tests. */
export function movableClock(start: Instant = systemClock.now()): MovableClock {
  let offset = Temporal.Now.instant().until(Temporal.Instant.from(start));
  const now = (): Instant => instantText(Temporal.Now.instant().add(offset));
  return {
    now,
    moveTo: (at) => {
      const forward = Temporal.Instant.from(now()).until(Temporal.Instant.from(at));
      if (forward.sign < 0) throw backwards(now());
      if (forward.total('hours') > FARTHEST_YEARS * HOURS_IN_A_YEAR) throw tooFar();
      offset = offset.add(forward);
    },
  };
}

const backwards = (now: Instant): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'horloge d'essai n'avance que : il est ${now}`,
      en: `the test clock only moves forward: it is ${now}`,
    },
    ['to'],
  );

const tooFar = (): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'horloge d'essai avance d'au plus ${FARTHEST_YEARS} ans à la fois`,
      en: `the test clock moves at most ${FARTHEST_YEARS} years at a time`,
    },
    ['to'],
  );
