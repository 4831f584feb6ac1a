import type { Planning } from '../../domain/records/planning';
import { flag, id, instant, int, nullable, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** How far steps are planned with a release; two instances that begin at once lose a race. */
export const plannings = versioned<Planning>({
  name: 'plannings',
  key: 'id',
  keyIsRace: true,
  columns: {
    id: varchar(40),
    releaseHash: varchar(64),
    since: instant(),
    reached: nullable(id('subscriptions')),
    done: flag(),
    version: int(),
  },
});
