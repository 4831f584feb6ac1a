import type { Clock } from '../domain/ports/clock';
import type { Rulebooks } from '../domain/ports/rulebook';

/** What every operation is given by the composition root. */
export interface Deps {
  readonly clock: Clock;
  readonly rulebooks: Rulebooks;
}
