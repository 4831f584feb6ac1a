import type { AllowanceState, CountedGrant } from '../../domain/contract/allowance';
import type { Intervention } from '../../domain/contract/intervention';
import { NO_MINUTES, atMost, minus, opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { IdOf } from '../../domain/id';
import type { LocalDate } from '../../domain/time';
import { heldBy } from '../allowance/held-minutes';
import { adjustGrants, leftOf, ownTimeLast } from '../allowance/adjust-grants';
import { holdAhead } from '../allowance/hold-ahead';
import { isOwnTime } from '../allowance/ledger-view';
import { move, takeMinutes } from '../allowance/ledger-writer';
import { withOwnGrant } from '../allowance/own-grant';
import { releaseHeld } from '../allowance/release-held';
import { noteHeldBeyond } from '../allowance/shortfalls';
import type { Matter, MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Effect } from './effect';
import { figuresOf } from './figures-of';

/**
 * Holds minutes for the intervention until it is closed or cancelled, of the window its day is in (articles 2.2 and
 * 2.2.1): a window that has not begun keeps them until it does.
 */
export const reserveMinutes: Effect<'reserveMinutes'> = async (
  scope,
  { allowance, intervention },
  { minutes },
  { decisionId },
) => {
  const grants = await takeOrHold(scope, allowance, allowance.grants, intervention, {
    kind: 'RESERVATION',
    minutes,
    decisionId,
  });
  return {
    allowance: withGrants(allowance, grants),
    intervention: { ...intervention, reservedMinutes: sumOfMinutes([intervention.reservedMinutes, minutes]) },
  };
};

/** Uses minutes of the window the work was done in: first those the intervention holds of it, then what remains. */
export const consumeMinutes: Effect<'consumeMinutes'> = async (
  scope,
  { customer, subscription, allowance, intervention },
  { minutes },
  { decisionId },
) => {
  const { day } = allowance;
  let left = minutes;
  let grants = allowance.grants;
  for (const held of await heldBy(scope, [subscription.id, customer.id], intervention.id)) {
    const part = atMost(left, held.minutes);
    // What it holds of another month is given back, not used.
    if (part === 0 || !countsOn(held.grant, day)) continue;
    const cause = { interventionId: intervention.id, decisionId, ...whenWorked(scope, held.grant, day) };
    const freed = await move(scope, held.grant, 'RELEASE', part, cause);
    const used = await move(scope, freed, 'CONSUMPTION', opposite(part), cause);
    grants = replaced(grants, { ...used, opened: true });
    left = minus(left, part);
  }
  grants = await takeOrHold(scope, allowance, grants, intervention, {
    kind: 'CONSUMPTION',
    minutes: left,
    decisionId,
  });
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
  const freed = await releaseHeld(scope, matter, intervention.id, decisionId, allowance?.day);
  if (!allowance) return {};
  const grants = freed.map((grant) => ({ ...grant, opened: true })).reduce(replaced, allowance.grants);
  return { allowance: withGrants(allowance, grants) };
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

/**
 * Sets what is left of the window in course, such as after a change of level (article 7): of what it granted to the
 * subscription itself first, so that what others of its pool brought, or was granted beside, stays.
 */
export const resetAllowance: Effect<'resetAllowance'> = async (
  scope,
  matter,
  { remainingMinutes, heldBeyondMinutes },
  { decisionId },
) => {
  const { subscription } = matter;
  const added = minus(remainingMinutes, leftOf(matter.allowance.grants));
  const allowance = await withOwnGrant(scope, matter, added, decisionId);
  // A window that has not begun opens as the rules then say.
  const opened = allowance.grants.filter((grant) => grant.opened);
  const rest = minus(remainingMinutes, leftOf(allowance.grants.filter((grant) => !grant.opened)));
  const inOrder = ownTimeLast(allowance, subscription.id, opened);
  const adjusted = await adjustGrants(inOrder, rest, (grant, part) =>
    move(scope, grant, 'ADJUSTMENT', part, { decisionId }),
  );
  const grants = adjusted.reduce(replaced, allowance.grants);
  const own = grants.filter((grant) => isOwnTime(grant, subscription.id, allowance.windowFrom));
  await noteHeldBeyond(scope, own, heldBeyondMinutes ?? NO_MINUTES, { decisionId });
  return { allowance: withGrants(allowance, grants) };
};

/** What is taken off grants for an intervention. */
interface Taking {
  readonly kind: 'RESERVATION' | 'CONSUMPTION';
  readonly minutes: Minutes;
  readonly decisionId: IdOf<'decisions'>;
}

/** Takes minutes off grants; what a window that has not begun would give is held until it does. */
async function takeOrHold(
  scope: Scope,
  { day }: AllowanceState,
  grants: readonly CountedGrant[],
  { id, subscriptionId }: Pick<Intervention, 'id' | 'subscriptionId'>,
  { kind, minutes, decisionId }: Taking,
): Promise<readonly CountedGrant[]> {
  let ahead = NO_MINUTES;
  const taken = await takeMinutes(grants, minutes, async (grant, part) => {
    if (grant.opened) return move(scope, grant, kind, opposite(part), { interventionId: id, decisionId });
    ahead = sumOfMinutes([ahead, part]);
    return { ...grant, remainingMinutes: minus(grant.remainingMinutes, part) };
  });
  await holdAhead(scope, { id, subscriptionId, day, minutes: ahead, decisionId });
  return taken;
}

const countsOn = (
  { validFrom, validUntil }: Pick<CountedGrant, 'validFrom' | 'validUntil'>,
  day: LocalDate,
) => validFrom <= day && day < validUntil;

/** Work of a month that has ended counts in it, whenever it is closed. */
const whenWorked = (
  { zone, today }: Scope,
  { validUntil }: Pick<CountedGrant, 'validUntil'>,
  day: LocalDate,
) => (validUntil <= today ? { effectiveAt: zone.noonOf(day) } : {});

const replaced = (grants: readonly CountedGrant[], by: CountedGrant): readonly CountedGrant[] =>
  grants.map((grant) => (grant.id === by.id ? by : grant));

const withGrants = (allowance: AllowanceState, grants: readonly CountedGrant[]): AllowanceState => ({
  ...allowance,
  grants,
  remainingMinutes: leftOf(grants),
});
