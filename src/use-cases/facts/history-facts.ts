import type { FactGroup } from '../../domain/facts';
import type { Tables } from '../../domain/ports/store';
import type { Instant } from '../../domain/time';

const LONGEST = 500;

/** What happened before the instant, for rules that count or sum. */
export async function historyFacts(
  { events }: Tables,
  subscriptionId: string,
  at: Instant,
): Promise<FactGroup> {
  const found = await events.list({ subscriptionId }, { first: LONGEST, newestFirst: true });
  return {
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
