import type { GrantBalance } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import { atMost, minus, opposite } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import { dayBefore } from '../../domain/day-before';
import type { Instant, LocalDate } from '../../domain/time';
import type { Scope } from '../operation/scope';
import { heldBy } from './held-minutes';
import { dropHold } from './hold-ahead';
import type { Subscribed } from '../operation/matter';
import type { Cause } from './ledger-writer';
import { move, noteShortfall } from './ledger-writer';

/**
 * Gives back what an intervention holds, as the grants then stand: what it held of a window that has ended lapses, what it
 * held beyond what the window grants since the level went down is not left over (articles 2.2.1 and 7). What it held of a
 * window that has not begun is simply no longer held. What is given back of a window that has ended counts in it, from the
 * day of the work, so that this month reads as it was settled.
 */
export async function releaseHeld(
  scope: Scope,
  { subscription, customer }: Pick<Subscribed, 'subscription' | 'customer'>,
  interventionId: IdOf<'interventions'>,
  decisionId: IdOf<'decisions'> | null = null,
  day: LocalDate | null = null,
): Promise<readonly GrantBalance[]> {
  const cause = { interventionId, decisionId };
  await dropHold(scope, interventionId);
  const freed: GrantBalance[] = [];
  for (const { grant, minutes } of await heldBy(scope, [subscription.id, customer.id], interventionId)) {
    freed.push(
      grant.validUntil <= scope.today
        ? await lapse(scope, grant, minutes, { ...cause, effectiveAt: whenHeld(scope, grant, day) })
        : await fillShortfall(scope, await move(scope, grant, 'RELEASE', minutes, cause), minutes, cause),
    );
  }
  return freed;
}

async function lapse(
  scope: Scope,
  grant: GrantBalance,
  minutes: Minutes,
  cause: Cause,
): Promise<GrantBalance> {
  const free = await move(scope, grant, 'RELEASE', minutes, cause);
  return move(scope, free, 'EXPIRY', opposite(free.remainingMinutes), {
    ...cause,
    effectiveAt: scope.zone.startOfDay(grant.validUntil),
  });
}

/** The day of the work, where it is known and counts in the window, else the last one of it. */
function whenHeld({ zone }: Scope, { validFrom, validUntil }: GrantBalance, day: LocalDate | null): Instant {
  return zone.noonOf(day !== null && validFrom <= day && day < validUntil ? day : dayBefore(validUntil));
}

async function fillShortfall(
  scope: Scope,
  grant: GrantBalance,
  given: Minutes,
  cause: Cause,
): Promise<GrantBalance> {
  const filled = atMost(given, grant.shortfallMinutes);
  const left = await move(scope, grant, 'ADJUSTMENT', opposite(filled), cause);
  await noteShortfall(scope, left, opposite(filled), cause);
  return { ...left, shortfallMinutes: minus(grant.shortfallMinutes, filled) };
}
