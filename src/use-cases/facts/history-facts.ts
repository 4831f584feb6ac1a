import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { readAll } from '../operation/read-all';

/** What happened before the instant, and what was charged or credited so far, for rules that count or sum. */
export async function historyFacts(
  { events, charges }: Tables,
  subscriptionId: IdOf<'subscriptions'>,
  at: Instant,
): Promise<FactGroup> {
  const found = await readAll(events, { subscriptionId });
  const recorded = await readAll(charges, { subscriptionId });
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
