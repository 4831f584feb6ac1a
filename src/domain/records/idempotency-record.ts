import type { Instant } from '../time';

/** What an idempotency key was used for, and what it answered. */
export interface IdempotencyRecord {
  /** Caller and key together. */
  readonly id: string;
  readonly operation: string;
  readonly inputHash: string;
  /** JSON of what the operation returned. */
  readonly result: string;
  readonly recordedAt: Instant;
}
