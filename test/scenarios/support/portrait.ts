import type { TestService } from '../../support/service';
import type { Life } from './life';
import { allowanceOf, decisionsOf, movementsOf, ordersOf, stepsOf, subscriptionOf, timelineOf } from './read';

/**
 * A life as the contract sees it: what it is, what happened in it and when it counts, its steps, its orders and its
 * minutes. When somebody recorded it, and the numbers that count every record, are left out.
 */
export async function portraitOf(service: TestService, life: Life): Promise<object> {
  const subscription = await subscriptionOf(service, life);
  return {
    subscription: { ...subscription, id: null },
    allowance: await allowanceOf(service, life),
    timeline: (await timelineOf(service, life)).map(({ type, effectiveAt, data }) => ({
      type,
      effectiveAt,
      data,
    })),
    steps: (await stepsOf(service, life))
      .map(({ step, at, status, rule }) => ({ step, at, status, rule }))
      .sort(byInstant),
    orders: (await ordersOf(service, life)).map(
      ({ kind, status, level, issuedOn, renewsDueDate, total }) => ({
        kind,
        status,
        level,
        issuedOn,
        renewsDueDate,
        total,
      }),
    ),
    outcomes: (await decisionsOf(service, life))
      .filter(({ decision }) => decision === 'renewal.outcome' || decision === 'allowance.grants')
      .map(({ decision, outcome, at }) => ({ decision, outcome, at })),
    minutes: (await movementsOf(service, life)).map(
      ({ kind, minutes, balanceAfter, effectiveAt }: Record<string, unknown>) => ({
        kind,
        minutes,
        balanceAfter,
        effectiveAt,
      }),
    ),
  };
}

const byInstant = (one: { at: string; step: string }, other: { at: string; step: string }): number =>
  `${one.at} ${one.step}` < `${other.at} ${other.step}` ? -1 : 1;
