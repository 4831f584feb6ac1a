import { amountOf } from '../../domain/money';
import { checkAttributes } from '../operation/check-attributes';
import { amountOfArg, integerOf, needed, optional, textOf } from './arguments';
import { happened } from '../records/happened';
import type { Effect } from './target';

/** Keeps in the timeline an event of the vocabulary, with its figures, for rules that count or sum. */
export const recordEvent: Effect = async (scope, target, args) => {
  const minutes = optional(args, 'minutes', integerOf);
  const amountCents = optional(args, 'amount', amountOfArg);
  await happened(scope, target, textOf(args, 'event'), {
    ...(minutes !== null && { minutes }),
    ...(amountCents !== null && { amount: amountOf(amountCents) }),
  });
  return target;
};

/** Sets an attribute of the subscription, or takes it away: later decisions see it as a fact. */
export const setAttribute: Effect = async (scope, target, args) => {
  const subscription = needed(target, 'subscription');
  const attribute = textOf(args, 'attribute');
  const given = checkAttributes(scope, 'subscription', { [attribute]: args['value'] ?? null });
  const attributes = Object.fromEntries(
    Object.entries({ ...subscription.attributes, ...given }).filter(([, value]) => value !== null),
  );
  return { ...target, subscription: { ...subscription, attributes } };
};
