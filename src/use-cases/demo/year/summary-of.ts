import { amountOf, sumOfCents } from '../../../domain/cents';
import { sumOfMinutes } from '../../../domain/minutes';
import type { Services } from '../../operation/deps';
import { replay } from '../../queries/read-decision';
import type { Stage } from '../stage';
import type { YearStory } from './year-story';

const MOST = 1_000;

/** What the year left in the database; every decision of its log is taken again. */
export async function summaryOf(
  services: Services,
  { subscriptionId, customerId }: Stage,
): Promise<Pick<YearStory, 'customer' | 'subscription' | 'summary'>> {
  const own = customerId === undefined ? {} : { customerId };
  const page = { first: MOST };
  const kept = await services.store.read(async (tables) => ({
    customer: customerId === undefined ? null : await tables.customers.find(customerId),
    subscription: subscriptionId === undefined ? null : await tables.subscriptions.find(subscriptionId),
    decisions: await tables.decisions.list(own, page),
    interventions: await tables.interventions.list(own, page),
    charges: await tables.charges.list(own, page),
    orders: await tables.orders.list({ ...own, status: 'FULFILLED' }, page),
    notices: await tables.notices.count(own),
  }));
  let identicalDecisions = 0;
  for (const record of kept.decisions)
    identicalDecisions += Number((await replay(services, record)).identical);
  const worked = kept.interventions.filter(({ status }) => status === 'CLOSED');
  return {
    customer: kept.customer?.name ?? '',
    subscription: kept.subscription?.reference ?? '',
    summary: {
      decisions: kept.decisions.length,
      identicalDecisions,
      notices: kept.notices,
      workedMinutes: sumOfMinutes(worked.flatMap(({ actualMinutes }) => actualMinutes ?? [])),
      fromAllowanceMinutes: sumOfMinutes(worked.map(({ consumedMinutes }) => consumedMinutes)),
      chargedAmount: amountOf(sumOfCents(kept.charges.map(({ amountCents }) => amountCents))),
      ordersAmount: amountOf(sumOfCents(kept.orders.flatMap(({ totalCents }) => totalCents ?? []))),
    },
  };
}
