import { renewalFactsOf, renewalOrderOf } from '../records/renewal-order-of';
import { take } from '../facts/take-decision';
import { needed, textOf } from './arguments';
import type { Effect } from './target';

/** Takes a further decision on the same subscription, at the same instant, and applies its effects. */
export const decideFurther: Effect = async (scope, target, args, apply) => {
  const subscription = needed(target, 'subscription');
  const order = await renewalOrderOf(scope.tables, subscription);
  const subject = {
    customer: target.customer,
    rental: target.rental,
    subscription,
    renewal: renewalFactsOf(order, subscription),
    ...(target.allowance ? { allowance: target.allowance } : {}),
  };
  const taken = await take(scope, textOf(args, 'decision'), subject, target.decision.request.at);
  return apply(scope, { ...target, ...taken });
};
