import { ConcurrentChange } from '../../domain/errors';

/** Another writer was faster: nothing of the unit is kept, and it may run again. */
export class LostRace extends ConcurrentChange {
  constructor(
    /** How often the unit may run in all. */
    readonly tries: number,
    path: readonly string[] = [],
  ) {
    super(CHANGED, path);
  }
}

/** Tries for what another run is bound to see differently. */
export const RACE_TRIES = 10;

/** Tries for a row that changed after it was read: in vain when it was read before the unit began. */
export const STALE_TRIES = 5;

/** What a caller is told once the tries are used up. */
export const concurrentChange = (path: readonly string[]): ConcurrentChange =>
  new ConcurrentChange(CHANGED, path);

const CHANGED = {
  fr: 'Un autre changement est passé avant celui-ci : relire, puis recommencer.',
  en: 'Another change came first: read again, then retry.',
};
