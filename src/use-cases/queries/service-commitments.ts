import type { PurchaseOrder } from '../../domain/contract/order';
import type { GivenId } from '../../domain/id';
import { sumOfMinutes, wholeMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { Deps } from '../operation/deps';
import { belongingTo, findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { dayValue, valuesOf } from '../facts/answer-values';
import { ask } from '../facts/take-decision';
import type { LocalDate } from '../../domain/time';

/** How the setup commitment is held, as an average over a window: an indicator, no order is late by itself (article 5.1). */
export interface ServiceCommitments {
  readonly windowFrom: LocalDate;
  readonly setups: number;
  readonly setupsWithinTarget: number;
  /** Average business time from validation to setup, in minutes; null without a setup. */
  readonly averageSetupMinutes: Minutes | null;
  readonly targetMinutes: Minutes;
}

const MOST_ORDERS = 1_000;

/** Measures the setups of the window the rules fix, for one customer or for all. */
export async function serviceCommitments(
  deps: Deps,
  customerId: GivenId<'customers'> | null,
): Promise<ServiceCommitments> {
  authorize(deps, 'serviceCommitments');
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const of =
      customerId === null
        ? belongingTo(deps.actor)
        : { customerId: (await findOwn(tables, deps.actor, 'customers', customerId, 'customerId')).id };
    const indicator = await ask(scope, 'setup.indicator', {});
    const windowFrom = dayValue(indicator, 'windowFrom');
    const orders = await tables.orders.list(
      { ...of, status: 'FULFILLED', kind: 'NEW' },
      { first: MOST_ORDERS, newestFirst: true },
    );
    const durations: Minutes[] = [];
    let within = 0;
    for (const order of orders) {
      const setup = await setupOf(scope, order, windowFrom);
      if (!setup) continue;
      durations.push(setup.minutes);
      if (setup.within) within++;
    }
    return {
      windowFrom,
      setups: durations.length,
      setupsWithinTarget: within,
      averageSetupMinutes: averageOf(durations),
      targetMinutes: wholeMinutes(Number(valuesOf(indicator)['targetMinutes'])),
    };
  });
}

const averageOf = (durations: readonly Minutes[]): Minutes | null =>
  durations.length === 0 ? null : wholeMinutes(Math.round(sumOfMinutes(durations) / durations.length));

async function setupOf(
  scope: Parameters<typeof ask>[0],
  order: PurchaseOrder,
  windowFrom: LocalDate,
): Promise<{ minutes: Minutes; within: boolean } | null> {
  const subscription = order.subscriptionId && (await scope.tables.subscriptions.find(order.subscriptionId));
  if (!subscription || order.validatedAt === null || subscription.setupAt < scope.zone.noonOf(windowFrom))
    return null;
  const asked = { order, setupAt: subscription.setupAt };
  const measured = valuesOf(await ask(scope, 'setup.duration', asked));
  return {
    minutes: wholeMinutes(Number(measured['minutes'])),
    within: order.setupTarget !== null && subscription.setupAt <= order.setupTarget,
  };
}
