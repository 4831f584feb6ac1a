import { askedOfWork } from '../allowance/minutes-of-work';
import type { Asked, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';
import { take } from '../facts/take-decision';
import type { Effect } from './effect';

/** Takes a further decision on the same subscription, at the same instant, and applies its effects. */
export const decideFurther: Effect<'decide'> = async (scope, matter, args, { decision }, apply) => {
  const about = await withRenewalOrder(scope, await askedBy(scope, matter), args.decision);
  const further = await take(scope, args.decision, about, decision.request.at);
  return apply(scope, matter, further);
};

/** What the decision before it was about: work is looked at as of its day (article 2.2.1). */
async function askedBy(scope: Scope, matter: Subscribed): Promise<Subscribed & Asked> {
  const { customer, rental, subscription, allowance, intervention } = matter;
  const about = { customer, rental, subscription };
  if (!allowance) return about;
  return intervention ? askedOfWork(scope, { ...about, allowance, intervention }) : { ...about, allowance };
}
