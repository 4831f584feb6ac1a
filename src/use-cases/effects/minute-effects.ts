import type { AllowanceState, CountedGrant } from '../../domain/contract/allowance';
import { NO_MINUTES, atMost, minus, opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { IdOf } from '../../domain/id';
import { heldBy } from '../allowance/held-minutes';
import { move, takeMinutes } from '../allowance/ledger-writer';
import { releaseHeld } from '../allowance/release-held';
import { noteHeldBeyond } from '../allowance/shortfalls';
import type { Matter, MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Effect } from './effect';
import { figuresOf } from './figures-of';

/** Holds minutes for the intervention until it is closed or cancelled (articles 2.2 and 2.2.1). */
export const reserveMinutes: Effect<'reserveMinutes'> = async (
  scope,
  { allowance, intervention },
  { minutes },
  { decisionId },
) => {
  const cause = { interventionId: intervention.id, decisionId };
  const grants = await takeMinutes(scope, allowance.grants, 'RESERVATION', minutes, cause);
  return {
    allowance: withGrants(allowance, grants),
    intervention: { ...intervention, reservedMinutes: sumOfMinutes([intervention.reservedMinutes, minutes]) },
  };
};

/** Uses minutes: first those the intervention holds, then what remains. */
export const consumeMinutes: Effect<'consumeMinutes'> = async (
  scope,
  { customer, subscription, allowance, intervention },
  { minutes },
  { decisionId },
) => {
  const cause = { interventionId: intervention.id, decisionId };
  let left = minutes;
  let grants = allowance.grants;
  for (const held of await heldBy(scope, [subscription.id, customer.id], intervention.id)) {
    const part = atMost(left, held.minutes);
    if (part === 0) continue;
    const freed = await move(scope, held.grant, 'RELEASE', part, cause);
    grants = replaced(grants, await move(scope, freed, 'CONSUMPTION', opposite(part), cause));
    left = minus(left, part);
  }
  grants = await takeMinutes(scope, grants, 'CONSUMPTION', left, cause);
  return {
    allowance: withGrants(allowance, grants),
    intervention: {
      ...intervention,
      reservedMinutes: minus(intervention.reservedMinutes, atMost(intervention.reservedMinutes, minutes)),
      consumedMinutes: sumOfMinutes([intervention.consumedMinutes, minutes]),
    },
  };
};

/** Gives back what the intervention still holds. */
export const releaseMinutes: Effect<'releaseMinutes'> = async (scope, matter, _, { decisionId }) => ({
  ...(await releaseFor(scope, matter, decisionId)),
  intervention: { ...matter.intervention, reservedMinutes: NO_MINUTES },
});

/** What becomes of the minutes, where they are at hand, when an intervention gives back what it holds. */
export async function releaseFor(
  scope: Scope,
  matter: MatterWith<'subscription' | 'intervention'>,
  decisionId: IdOf<'decisions'>,
): Promise<Pick<Matter, 'allowance'>> {
  const { intervention, allowance } = matter;
  const freed = await releaseHeld(scope, matter, intervention.id, decisionId);
  return allowance ? { allowance: withGrants(allowance, freed.reduce(replaced, allowance.grants)) } : {};
}

/** Counts minutes as agreed to be paid without a proposal, such as a small overrun the terms let be invoiced. */
export const agreeMinutes: Effect<'agreeMinutes'> = async (
  scope,
  { intervention },
  { minutes, amount },
  { decision },
) => ({
  intervention: {
    ...intervention,
    quotedMinutes: sumOfMinutes([intervention.quotedMinutes, minutes]),
    agreed: [
      ...(intervention.agreed ?? []),
      { minutes, amountCents: amount, values: figuresOf(scope, decision) },
    ],
  },
});

/** Sets what is left of the window in course, such as after a change of level (article 7). */
export const resetAllowance: Effect<'resetAllowance'> = async (
  scope,
  { allowance },
  { remainingMinutes, heldBeyondMinutes },
  { decisionId },
) => {
  let difference = minus(remainingMinutes, leftOf(allowance.grants));
  const grants: CountedGrant[] = [];
  // The last grant first: what is added then lasts longest, and what is taken leaves what ends soonest.
  for (const grant of [...allowance.grants].reverse()) {
    const part = difference > 0 ? difference : opposite(atMost(opposite(difference), grant.remainingMinutes));
    grants.unshift(await move(scope, grant, 'ADJUSTMENT', part, { decisionId }));
    difference = minus(difference, part);
  }
  await noteHeldBeyond(scope, withGrants(allowance, grants), heldBeyondMinutes ?? NO_MINUTES, { decisionId });
  return { allowance: withGrants(allowance, grants) };
};

const replaced = (grants: readonly CountedGrant[], by: CountedGrant): readonly CountedGrant[] =>
  grants.map((grant) => (grant.id === by.id ? by : grant));

const withGrants = (allowance: AllowanceState, grants: readonly CountedGrant[]): AllowanceState => ({
  ...allowance,
  grants,
  remainingMinutes: leftOf(grants),
});

const leftOf = (grants: readonly CountedGrant[]): Minutes =>
  sumOfMinutes(grants.map(({ remainingMinutes }) => remainingMinutes));
