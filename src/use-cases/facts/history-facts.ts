import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { readAll } from '../operation/read-all';

/** Whose history it is: a subscription's, or that of the whole file of a customer. */
type Whose = { readonly subscriptionId: IdOf<'subscriptions'> } | { readonly customerId: IdOf<'customers'> };

/** What happened before the instant, and what was charged or credited so far, for rules that count or sum. */
export async function historyFacts(
  { events, charges }: Tables,
  whose: Whose,
  at: Instant,
): Promise<FactGroup> {
  const found = await readAll(events, whose);
  const recorded = await readAll(charges, whose);
  return {
    charges: recorded.map(({ kind, dueOn, amountCents, minutes }) => ({
      type: kind,
      on: dueOn,
      amount: amountOf(amountCents),
      minutes,
    })),
    events: found
      .filter(({ effectiveAt }) => effectiveAt <= at)
      .map(({ type, effectiveOn, effectiveAt, data }) => ({
        ...data,
        type,
        on: effectiveOn,
        at: effectiveAt,
      })),
  };
}

/** The same of the whole file of a customer; other writers that count it wait, so that nothing is used twice. */
export async function wholeHistoryFacts(
  tables: Tables,
  customerId: IdOf<'customers'>,
  at: Instant,
): Promise<FactGroup> {
  await tables.lock('customers', [customerId]);
  return historyFacts(tables, { customerId }, at);
}
