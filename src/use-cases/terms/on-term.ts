import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';

/** What a term says of its subscription: level, dates, price and texts are those that were agreed for it. */
export const saidByTerm = (subscription: Subscription, term: Term) => ({
  termNumber: term.number,
  level: term.levels.at(-1)?.level ?? subscription.level,
  effectiveDate: term.anchor,
  dueDate: term.dueDate,
  termMonths: term.months,
  orderId: term.orderId ?? subscription.orderId,
  orderPriceCents: term.priceCents,
  agreedOn: term.agreedOn,
  editions: term.editions,
});

/** A subscription as a term of it says. */
export const onTerm = (subscription: Subscription, term: Term): Subscription => ({
  ...subscription,
  ...saidByTerm(subscription, term),
});
