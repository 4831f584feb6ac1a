import { amountOf } from '../../domain/cents';
import { checkAttributes } from '../operation/check-attributes';
import { happened } from '../records/happened';
import type { Effect } from './effect';

/** Keeps in the timeline an event of the vocabulary, with its figures, for rules that count or sum. */
export const recordEvent: Effect<'recordEvent'> = async (
  scope,
  matter,
  { event, minutes, amount, count },
  taken,
) => {
  const data = {
    ...(minutes !== null && { minutes }),
    ...(amount !== null && { amount: amountOf(amount) }),
    ...(count !== null && { count }),
  };
  await happened(scope, matter, { type: event, data }, taken);
  return {};
};

/** Sets an attribute of the subscription, or takes it away: later decisions see it as a fact. */
export const setAttribute: Effect<'setAttribute'> = async (scope, { subscription }, { attribute, value }) => {
  const given = checkAttributes(scope, 'subscription', { [attribute]: value });
  const attributes = Object.fromEntries(
    Object.entries({ ...subscription.attributes, ...given }).filter(([, known]) => known !== null),
  );
  return { subscription: { ...subscription, attributes } };
};
