import type { Instant } from '../time';

/** A rulebook as it was when it decided: immutable, addressed by its content. */
export interface StoredRelease {
  /** The release hash. */
  readonly id: string;
  /** JSON: path -> text of every rule file. */
  readonly files: string;
  readonly recordedAt: Instant;
}
