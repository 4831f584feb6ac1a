import type { Rulebooks } from '../domain/ports/rulebook';
import type { Instant } from '../domain/time';
import type { SeenOperation } from '../graphql/request/seen-operations';

/** An operation as a line of JSON: who asked is a role, what was asked a name; no value, no id, no person. */
export const operationLine = (
  seen: SeenOperation,
  at: Instant,
  rulebooks: Pick<Rulebooks, 'current'>,
): string =>
  JSON.stringify({
    at,
    ...seen,
    milliseconds: Math.round(seen.milliseconds),
    release: rulebooks.current().releaseHash,
  });
