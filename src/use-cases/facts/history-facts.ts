import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';

const LONGEST = 500;

/** What happened before the instant, and what was charged or credited so far, for rules that count or sum. */
export async function historyFacts(
  { events, charges }: Tables,
  subscriptionId: IdOf<'subscriptions'>,
  at: Instant,
): Promise<FactGroup> {
  const found = await events.list({ subscriptionId }, { first: LONGEST, newestFirst: true });
  const recorded = await charges.list({ subscriptionId }, { first: LONGEST, newestFirst: true });
  return {
    charges: [...recorded].reverse().map(({ kind, dueOn, amountCents, minutes }) => ({
      type: kind,
      on: dueOn,
      amount: amountOf(amountCents),
      minutes,
    })),
    events: found
      .filter(({ effectiveAt }) => effectiveAt <= at)
      .reverse()
      .map(({ type, effectiveOn, effectiveAt, data }) => ({
        ...data,
        type,
        on: effectiveOn,
        at: effectiveAt,
      })),
  };
}
