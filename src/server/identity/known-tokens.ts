import { createHash } from 'node:crypto';
import type { VerifiedClaims } from './bearer-token';

const MOST_KNOWN = 1_000;

/**
 * Verifies a token once for as long as it lasts: its signature says the same at each request, only its age changes.
 * What is kept is a hash, so that no token lies in memory for its whole life; one that was refused is looked at again.
 */
export function verifiedOnce(
  verify: (token: string) => Promise<VerifiedClaims>,
  secondsNow: () => number,
): (token: string) => Promise<VerifiedClaims> {
  const known = new Map<string, VerifiedClaims>();
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const before = known.get(hash);
    if (before && before.expiresAt > secondsNow()) return before;
    const claims = await verify(token);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(hash, claims);
    return claims;
  };
}
