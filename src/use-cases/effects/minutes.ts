import type { AllowanceState } from '../../domain/contract/allowance';
import type { GrantBalance } from '../../domain/ports/store';
import { heldBy } from '../allowance/held-minutes';
import { move, takeMinutes } from '../allowance/ledger-writer';
import { releaseHeld } from '../allowance/release-held';
import { integerOf, needed } from './arguments';
import type { Effect } from './target';

/** Holds minutes for the intervention until it is settled or cancelled (articles 2.2 and 2.2.1). */
export const reserveMinutes: Effect = async (scope, target, args) => {
  const minutes = integerOf(args, 'minutes');
  const intervention = needed(target, 'intervention');
  const allowance = needed(target, 'allowance');
  const grants = await takeMinutes(scope, allowance.grants, 'RESERVATION', minutes, {
    interventionId: intervention.id,
    decisionId: target.decisionId,
  });
  return {
    ...target,
    allowance: withGrants(allowance, grants),
    intervention: { ...intervention, reservedMinutes: intervention.reservedMinutes + minutes },
  };
};

/** Uses minutes: first those the intervention holds, then what remains. */
export const consumeMinutes: Effect = async (scope, target, args) => {
  const minutes = integerOf(args, 'minutes');
  const intervention = needed(target, 'intervention');
  const allowance = needed(target, 'allowance');
  const cause = { interventionId: intervention.id, decisionId: target.decisionId };
  let left = minutes;
  let grants = allowance.grants;
  for (const held of await heldBy(scope, accountsOf(target), intervention.id)) {
    const part = Math.min(left, held.minutes);
    if (part === 0) continue;
    const freed = await move(scope, held.grant, 'RELEASE', part, cause);
    grants = replaced(grants, await move(scope, freed, 'CONSUMPTION', -part, cause));
    left -= part;
  }
  grants = await takeMinutes(scope, grants, 'CONSUMPTION', left, cause);
  return {
    ...target,
    allowance: withGrants(allowance, grants),
    intervention: {
      ...intervention,
      reservedMinutes: Math.max(0, intervention.reservedMinutes - minutes),
      consumedMinutes: intervention.consumedMinutes + minutes,
    },
  };
};

/** Gives back what the intervention still holds. */
export const releaseMinutes: Effect = async (scope, target) => {
  const intervention = needed(target, 'intervention');
  const party = { subscription: needed(target, 'subscription'), customer: target.customer };
  const freed = await releaseHeld(scope, party, intervention.id, target.decisionId);
  const { allowance } = target;
  return {
    ...target,
    ...(allowance && { allowance: withGrants(allowance, freed.reduce(replaced, allowance.grants)) }),
    intervention: { ...intervention, reservedMinutes: 0 },
  };
};

/** Counts minutes as agreed to be paid without a proposal, such as a small overrun the terms let be invoiced. */
export const agreeMinutes: Effect = async (_, target, args) => {
  const intervention = needed(target, 'intervention');
  const quotedMinutes = intervention.quotedMinutes + integerOf(args, 'minutes');
  return { ...target, intervention: { ...intervention, quotedMinutes } };
};

/** Sets what is left of the window in course, such as after a change of level (article 7). */
export const resetAllowance: Effect = async (scope, target, args) => {
  const wanted = integerOf(args, 'remainingMinutes');
  const allowance = needed(target, 'allowance');
  const cause = { decisionId: target.decisionId };
  const remaining = allowance.grants.reduce((so, grant) => so + grant.remainingMinutes, 0);
  let difference = wanted - remaining;
  const grants: GrantBalance[] = [];
  for (const grant of [...allowance.grants].reverse()) {
    const part = difference > 0 ? difference : Math.max(difference, -grant.remainingMinutes);
    grants.unshift(await move(scope, grant, 'ADJUSTMENT', part, cause));
    difference -= part;
  }
  return { ...target, allowance: withGrants(allowance, grants) };
};

const accountsOf = (target: Parameters<Effect>[1]): readonly string[] => [
  needed(target, 'subscription').id,
  target.customer.id,
];

const replaced = (grants: readonly GrantBalance[], by: GrantBalance): readonly GrantBalance[] =>
  grants.map((grant) => (grant.id === by.id ? by : grant));

const withGrants = (allowance: AllowanceState, grants: readonly GrantBalance[]): AllowanceState => ({
  ...allowance,
  grants,
  remainingMinutes: grants.reduce((so, { remainingMinutes }) => so + remainingMinutes, 0),
});
