import type { Decision } from '../../domain/decision';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Services } from '../operation/deps';

/** What deciding again needs. */
export interface ToReplay extends Pick<Services, 'store'> {
  readonly rulebooks: Pick<Services['rulebooks'], 'byHash'>;
}

/** The rulebook that took a decision, for a reader outside any unit of work. */
export const rulebookThatDecided = (
  { rulebooks, store }: ToReplay,
  { releaseHash }: Pick<Decision, 'releaseHash'>,
): Promise<Rulebook> =>
  // Most are in memory: a unit of work begins only where one has to be read.
  rulebooks.byHash(releaseHash, { find: (hash) => store.read(({ releases }) => releases.find(hash)) });
