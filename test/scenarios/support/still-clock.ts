import type { MovableClock } from '../../../src/domain/ports/clock';
import { instant } from './read';

/** A clock that stands still until it is moved forward: a life is played to the second. */
export function stillClock(at: string): MovableClock {
  let now = instant(at);
  return {
    now: () => now,
    moveTo: (to) => {
      if (to < now) throw new Error(`the clock only moves forward: it is ${now}, asked for ${to}`);
      now = to;
    },
  };
}
