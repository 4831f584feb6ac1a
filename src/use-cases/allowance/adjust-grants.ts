import type { AllowanceState, CountedGrant } from '../../domain/contract/allowance';
import { atMost, minus, opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { IdOf } from '../../domain/id';
import { isOwnTime } from './ledger-view';

/** Moves minutes of a grant, in the ledger or on paper; answers it as it then stands. */
type Adjust = (grant: CountedGrant, minutes: Minutes) => Promise<CountedGrant>;

/**
 * Brings what is left of grants to what the rules say of them together, the last grant first: what is added then lasts
 * longest, and what is taken leaves what ends soonest (article 7).
 */
export async function adjustGrants(
  grants: readonly CountedGrant[],
  remainingMinutes: Minutes,
  adjust: Adjust,
): Promise<readonly CountedGrant[]> {
  let difference = minus(remainingMinutes, leftOf(grants));
  const after: CountedGrant[] = [];
  for (const grant of [...grants].reverse()) {
    const part = difference > 0 ? difference : opposite(atMost(opposite(difference), grant.remainingMinutes));
    after.unshift(part === 0 ? grant : await adjust(grant, part));
    difference = minus(difference, part);
  }
  return after;
}

/** Grants with what the window granted to the subscription itself last: it is what a change of level adjusts first. */
export function ownTimeLast(
  { windowFrom }: AllowanceState,
  subscriptionId: IdOf<'subscriptions'>,
  grants: readonly CountedGrant[],
): readonly CountedGrant[] {
  const isOwn = (grant: CountedGrant): boolean => isOwnTime(grant, subscriptionId, windowFrom);
  return [...grants.filter((grant) => !isOwn(grant)), ...grants.filter(isOwn)];
}

/** What is left of grants together. */
export const leftOf = (grants: readonly CountedGrant[]): Minutes =>
  sumOfMinutes(grants.map(({ remainingMinutes }) => remainingMinutes));
