import { ServiceUnavailable } from '../domain/errors';
import { instantText } from '../domain/instant-text';
import type { Clock } from '../domain/ports/clock';
import type { Instant } from '../domain/time';

/** What a clock may not do between two looks at it. */
export interface Steadiness {
  /** The last instant recorded; null where nothing is. */
  readonly last: Instant | null;
  /** Days it may be ahead of the last instant seen: a clock set wrong would take minutes and suspend for good. */
  readonly aheadDays: number;
}

/** A clock that is corrected goes back by so little. */
const BACK = { minutes: 5 };

/** How far the clock goes on before its limits are drawn again. */
const STRIDE = { minutes: 1 };

/**
 * A clock that gives no time across a jump: ServiceUnavailable while it is too far ahead of the last instant seen, or
 * behind it. Nothing is settled, decided or recorded meanwhile; a clock that comes back is believed again.
 */
export function steadyClock(clock: Clock, { last, aheadDays }: Steadiness): Clock {
  let seen = last ?? clock.now();
  let limits = limitsOf(seen, aheadDays);
  return {
    now: () => {
      const now = clock.now();
      if (now < limits.earliest || now > limits.latest) throw jumped(now, seen);
      if (now >= limits.renewAt) {
        seen = now;
        limits = limitsOf(now, aheadDays);
      }
      return now;
    },
  };
}

interface Limits {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly renewAt: Instant;
}

function limitsOf(seen: Instant, aheadDays: number): Limits {
  const at = Temporal.Instant.from(seen);
  return {
    earliest: instantText(at.subtract(BACK)),
    latest: instantText(at.add({ hours: aheadDays * 24 })),
    renewAt: instantText(at.add(STRIDE)),
  };
}

const jumped = (now: Instant, seen: Instant): ServiceUnavailable =>
  new ServiceUnavailable(
    {
      fr: 'L’horloge du service doit être vérifiée : rien n’a été fait, redemander dans quelques instants.',
      en: 'The clock of the service has to be checked: nothing was done, ask again in a few moments.',
    },
    now < seen
      ? `clock: behind the last instant recorded, ${seen}`
      : `clock: too far ahead of the last instant recorded, ${seen}`,
  );
