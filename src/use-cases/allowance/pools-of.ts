import { POOLED_BY } from '../../domain/gathered-groups';
import { gatherGroups } from '../facts/gather-facts';
import { contractOf } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { sha256 } from '../operation/sha256';

/** The pools of its customer that a subscription shares, beside the one that all share (article 2.2.1). */
export async function poolsOf(scope: Scope, about: Subscribed): Promise<readonly string[]> {
  const keyed = await keyedPools(scope, about);
  return [...keyed.values()];
}

/** The pool a grant of a subscription joins: null where all of its customer share it, or where nobody else does. */
export async function poolJoined(scope: Scope, about: Subscribed, pool: string): Promise<string | null> {
  const keyed = await keyedPools(scope, about);
  return keyed.get(pool) ?? null;
}

/** Each pool of the vocabulary with what its members have in common; a subscription of which it is not known is in none. */
async function keyedPools(scope: Scope, about: Subscribed): Promise<ReadonlyMap<string, string>> {
  const { rulebook, at } = scope;
  const found = new Map<string, string>();
  if (rulebook.pools().length === 0) return found;
  const facts = await gatherGroups(scope, POOLED_BY, about, at);
  const keys = rulebook.poolKeys({ facts, contract: contractOf(about), at });
  for (const [pool, key] of Object.entries(keys)) if (key !== null) found.set(pool, named(pool, key));
  return found;
}

const LONGEST = 120;

/** A key is told in full where the ledger has room for it. */
const named = (pool: string, key: string): string => `${pool} ${key.length > LONGEST ? sha256(key) : key}`;
