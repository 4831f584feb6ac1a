import { workDayOf } from '../facts/work-day';
import type { MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { asOfDay } from '../terms/subscription-on';
import { heldOn } from './held-minutes';
import { openTimeForWork } from './read-allowance';

/** Work with its subscription. */
type Work = MatterWith<'subscription' | 'intervention'>;

/** An intervention with the minutes of the day it is for, or was begun on (article 2.2.1). */
export async function withMinutes<M extends Work>(
  scope: Scope,
  about: M,
): Promise<M & MatterWith<'allowance'>> {
  const day = await workDayOf(scope, about, about.intervention);
  return { ...about, allowance: await openTimeForWork(scope, about, day) };
}

/**
 * What the rules are asked of it: the subscription is as the term of that day says, and what it holds is what it holds of
 * that day, since minutes of another month are not for it (article 2.2.1).
 */
export async function askedOfWork<M extends Work & MatterWith<'allowance'>>(scope: Scope, matter: M) {
  const { subscription, customer, intervention, allowance } = matter;
  const { day } = allowance;
  const reservedMinutes = await heldOn(scope, [subscription.id, customer.id], intervention.id, day);
  return {
    ...(await asOfDay(scope, matter, day)),
    workDay: day,
    intervention: { ...intervention, reservedMinutes },
  };
}
