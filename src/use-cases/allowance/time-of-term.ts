import type { Subscription } from '../../domain/contract/subscription';
import { ask, take } from '../facts/take-decision';
import type { Taken } from '../facts/take-decision';
import type { Decision } from '../../domain/decision';
import type { Asked, MatterWith } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { termMinutes } from './new-term-minutes';

/** The decision that says what becomes of the time of the month in which a term begins. */
const TERM_BEGINS = 'term.beginning';

/** A subscription as the term that begins says it, with the minutes of its first day. */
type Begun = MatterWith<'subscription' | 'allowance'>;

/**
 * Asks the rules what becomes of the time of a month that had begun when a term begins in it, whose time may be another
 * (articles 2.2.1 and 6.1), and appends the answer to the log; null where they declare no such decision.
 */
export async function takeBeginning(scope: Scope, begun: Begun, former: Subscription): Promise<Taken | null> {
  if (!scope.rulebook.declares(TERM_BEGINS)) return null;
  return take(scope, TERM_BEGINS, await askedOf(scope, begun, former));
}

/** The same for a term to come; writes nothing. */
export async function askBeginning(
  scope: Scope,
  begun: Begun,
  former: Subscription,
): Promise<Decision | null> {
  if (!scope.rulebook.declares(TERM_BEGINS)) return null;
  return ask(scope, TERM_BEGINS, await askedOf(scope, begun, former));
}

const askedOf = async (scope: Scope, begun: Begun, former: Subscription): Promise<Asked> => ({
  customer: begun.customer,
  rental: begun.rental,
  subscription: begun.subscription,
  allowance: begun.allowance,
  ...(begun.term && { term: begun.term }),
  fromLevel: former.level,
  toLevel: begun.subscription.level,
  formerTermMinutes: await termMinutes(scope, begun, former),
  newTermMinutes: await termMinutes(scope, begun, begun.subscription),
});
