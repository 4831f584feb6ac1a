import type { AllowanceState } from '../../domain/contract/allowance';
import type { IdOf } from '../../domain/id';
import { NO_MINUTES } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { isOwnTime } from './ledger-view';
import { openGrant } from './ledger-writer';
import { grantOf, joinedTo } from './new-grant';
import { termGrants } from './new-term-minutes';

/**
 * The allowance with an empty grant of the kind the rules give the subscription now, where minutes are to be added to its
 * own and it has none of that kind: its level had no monthly time before (articles 2.2.1 and 7).
 */
export async function withOwnGrant(
  scope: Scope,
  about: MatterWith<'subscription' | 'allowance'>,
  added: Minutes,
  decisionId: IdOf<'decisions'>,
): Promise<AllowanceState> {
  const { subscription, allowance } = about;
  const { windowFrom, windowUntil, grants } = allowance;
  const own = grants.filter((grant) => grant.opened && isOwnTime(grant, subscription.id, windowFrom));
  if (added <= 0 || own.length === 0) return allowance;
  const items = await joinedTo(scope, about, await termGrants(scope, about));
  const given = items.map((item) =>
    grantOf(
      scope,
      about,
      { from: windowFrom, until: windowUntil },
      { ...item, minutes: NO_MINUTES },
      decisionId,
    ),
  );
  const isKnown = given.some(({ accountId, code }) =>
    own.some((one) => one.accountId === accountId && one.code === code),
  );
  const [first] = given;
  if (!first || isKnown) return allowance;
  await openGrant(scope, first, scope.at);
  return { ...allowance, grants: [...grants, { ...first, remainingMinutes: NO_MINUTES, opened: true }] };
}
