import type { Instant } from '../../domain/time';
import { instantText } from '../../domain/instant-text';

/** How long to wait after the first failure, the second, and so on; after the last wait comes the last attempt. */
const WAITS = [
  { minutes: 1 },
  { minutes: 5 },
  { minutes: 30 },
  { hours: 2 },
  { hours: 6 },
  { hours: 24 },
] as const;

/** How long a notice waits for an installation that is not set up to send it. */
const WAIT_FOR_SETUP = { minutes: 5 };

/** Attempts after which a notice is given up. */
export const MAX_ATTEMPTS = WAITS.length + 1;

/** When to try again after this many attempts. */
export const nextAttemptAfter = (attempts: number, at: Instant): Instant =>
  later(at, WAITS[Math.min(attempts, WAITS.length) - 1] ?? WAITS[0]);

/** When to look again at a notice that this installation cannot send. */
export const nextLookAt = (at: Instant): Instant => later(at, WAIT_FOR_SETUP);

const later = (at: Instant, wait: { readonly hours?: number; readonly minutes?: number }): Instant =>
  instantText(Temporal.Instant.from(at).add(wait));
