import type { FactGroup } from '../../domain/facts';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { chargeFacts } from './charge-facts';
import { standingEvents } from './standing-events';

/** Whose history it is: a subscription's, or that of the whole file of a customer. */
type Whose = { readonly subscriptionId: IdOf<'subscriptions'> } | { readonly customerId: IdOf<'customers'> };
type Told = Pick<Scope, 'tables' | 'rulebook' | 'zone'>;

/**
 * What happened before the instant and stands, and what was charged or credited so far with what is paid of it, for rules
 * that count or sum.
 */
export async function historyFacts(
  { tables: { events, charges }, rulebook, zone }: Told,
  whose: Whose,
  at: Instant,
): Promise<FactGroup> {
  const past = (await readAll(events, whose)).filter(({ effectiveAt }) => effectiveAt <= at);
  const standing = standingEvents(past, rulebook.cancelling());
  return {
    charges: chargeFacts(await readAll(charges, whose), past, rulebook, zone.dayOf(at)),
    events: standing.map(({ type, effectiveOn, effectiveAt, data }) => ({
      ...data,
      type,
      on: effectiveOn,
      at: effectiveAt,
    })),
  };
}

/** The same of the whole file of a customer; other writers that count it wait, so that nothing is used twice. */
export async function wholeHistoryFacts(
  scope: Told,
  customerId: IdOf<'customers'>,
  at: Instant,
): Promise<FactGroup> {
  await scope.tables.lock('customers', [customerId]);
  return historyFacts(scope, { customerId }, at);
}
