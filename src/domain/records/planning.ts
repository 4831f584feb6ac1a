import type { IdOf } from '../id';
import type { Instant } from '../time';

/** How far the steps of running subscriptions are planned with the release that came last: there is one record. */
export interface Planning {
  readonly id: string;
  readonly releaseHash: string;
  /** When the release came: what was due before it stays past. */
  readonly since: Instant;
  /** The last subscription that was planned; null before the first. */
  readonly reached: IdOf<'subscriptions'> | null;
  readonly done: boolean;
  readonly version: number;
}
