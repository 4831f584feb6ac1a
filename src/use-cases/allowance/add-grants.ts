import type { AllowanceState, Grant } from '../../domain/contract/allowance';
import type { GrantItem } from '../../domain/decision';
import { EffectProblem } from '../../domain/errors';
import type { GrantBalance } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Scope } from '../operation/scope';
import { openAllowance } from './read-allowance';
import { move, openGrant } from './ledger-writer';
import { grantOf, joinedTo } from './new-grant';
import type { Subscribed } from '../operation/matter';
import type { Instant } from '../../domain/time';

/**
 * Minutes granted by a decision on a request, such as an advance or a pack: they join the window of its day, and a second
 * grant of the same kind and validity adds to the first. Answers the allowance as it then stands.
 */
export async function addGrants(
  scope: Scope,
  about: Subscribed,
  { day, windowFrom, windowUntil }: AllowanceState,
  items: readonly GrantItem[],
  decisionId: IdOf<'decisions'>,
): Promise<AllowanceState> {
  for (const item of await joinedTo(scope, about, items)) {
    // One of a window to come does not open that window: the rules still have to.
    const until = windowFrom > scope.today ? item.validFrom : windowUntil;
    const grant = grantOf(scope, about, { from: item.validFrom, until }, item, decisionId);
    const at =
      scope.zone.startOfDay(grant.validFrom) < scope.at ? scope.at : scope.zone.noonOf(grant.validFrom);
    const known = await scope.tables.ledger.grantsOf([grant.accountId], { from: grant.validFrom });
    const alike = known.find((one) => sameKind(one, grant));
    if (alike) await addTo(scope, alike, grant, decisionId, at);
    else await openGrant(scope, grant, at);
  }
  return openAllowance(scope, about, day);
}

/** A grant is one of its kind by the day it begins. */
const sameKind = (one: Grant, other: Grant): boolean =>
  one.subscriptionId === other.subscriptionId &&
  one.pool === other.pool &&
  one.code === other.code &&
  one.windowFrom === other.windowFrom;

async function addTo(
  scope: Scope,
  alike: GrantBalance,
  { code, minutes, validFrom, validUntil }: Grant,
  decisionId: IdOf<'decisions'>,
  effectiveAt: Instant,
): Promise<void> {
  if (alike.validUntil !== validUntil) {
    throw new EffectProblem({
      fr: `les règles accordent deux fois \`${code}\` à compter du ${validFrom}, jusqu'au ${alike.validUntil} et jusqu'au ${validUntil} : leur donner deux noms`,
      en: `the rules give \`${code}\` twice from ${validFrom}, until ${alike.validUntil} and until ${validUntil}: give them two names`,
    });
  }
  await move(scope, alike, 'GRANT', minutes, { decisionId, effectiveAt });
}
