import { withRenewalOrder } from '../records/as-renewed';
import { take } from '../facts/take-decision';
import type { Effect } from './effect';

/** Takes a further decision on the same subscription, at the same instant, and applies its effects. */
export const decideFurther: Effect<'decide'> = async (scope, matter, args, { decision }, apply) => {
  const { customer, rental, subscription, allowance } = matter;
  const asked = { customer, rental, subscription, ...(allowance && { allowance }) };
  const about = await withRenewalOrder(scope, asked, args.decision);
  const further = await take(scope, args.decision, about, decision.request.at);
  return apply(scope, matter, further);
};
