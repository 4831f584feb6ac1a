import { randomUUID } from 'node:crypto';
import { ServiceUnavailable } from '../domain/errors';

/** Keeps an unexpected error for the operator; answers the id it is found by. */
export type Report = (cause: unknown) => string;

/** How long a breakdown is not told again. */
const QUIET_MS = 60_000;

/** A fault of the program is told with where it happened; a breakdown in a line for each cause, however many requests meet it. */
export function reporter(log: (line: string) => void): Report {
  const told = new Map<string, { readonly at: number; readonly id: string; more: number }>();
  return (cause) => {
    const id = randomUUID();
    if (!(cause instanceof ServiceUnavailable)) {
      log(`${id} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
      return id;
    }
    const before = told.get(cause.reason);
    if (before && Date.now() - before.at < QUIET_MS) {
      before.more += 1;
      return before.id;
    }
    const more = before && before.more > 0 ? ` (${before.more} more since the last line)` : '';
    log(`${id} SERVICE_UNAVAILABLE: ${cause.reason}${more}`);
    told.set(cause.reason, { at: Date.now(), id, more: 0 });
    return id;
  };
}
