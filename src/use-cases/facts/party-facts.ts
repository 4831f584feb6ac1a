import type { Rental } from '../../domain/contract/rental';
import { isRentedOn } from '../../domain/contract/rental';
import type { Customer } from '../../domain/contract/customer';
import type { Subscription } from '../../domain/contract/subscription';
import { RUNNING_SUBSCRIPTIONS } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import type { Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { creditLeft } from './credit-left';
import { ownOrderFacts } from './own-order-facts';
import { aheadFacts } from './term-facts';

/** The customer, with what its subscriptions say of it. */
export async function customerFacts({ contractsOf }: Tables, customer: Customer): Promise<FactGroup> {
  const { running, subscribedOn } = await contractsOf(customer.id);
  return {
    ...customer.attributes,
    reference: customer.reference,
    activeSubscriptions: running,
    subscribedOn,
  };
}

/** The server a subscription depends on, as it is rented on a day (article 2). */
export const rentalFacts = (rental: Rental, on: LocalDate): FactGroup => ({
  ...rental.attributes,
  reference: rental.reference,
  serverType: rental.serverType,
  active: isRentedOn(rental, on),
  endsOn: rental.endsOn,
});

/** An order, before or after it was placed, with what else there is on its server and the credit of its customer. */
export async function orderFacts(
  scope: Pick<Scope, 'tables' | 'zone' | 'rulebook' | 'at'>,
  order: Drafts['order'],
  rental: Rental | undefined,
): Promise<FactGroup> {
  const { subscriptions, orders } = scope.tables;
  const { id, customerId, rentalId } = order;
  const running = await subscriptions.count({ rentalId, status: [...RUNNING_SUBSCRIPTIONS] });
  const validated = await orders.list({ rentalId, kind: 'NEW', status: 'VALIDATED' }, { first: 2 });
  return {
    ...(await ownOrderFacts(scope, order)),
    subscriptionExists: running > 0 || validated.some((other) => other.id !== id),
    rentalEndsOn: rental?.endsOn ?? null,
    creditLeft: amountOf(await creditLeft(scope, customerId)),
  };
}

/** A subscription as its term in course says, with what is paid beyond it and the end of its server's rental. */
export const subscriptionFacts = async (
  { tables, zone }: Pick<Scope, 'tables' | 'zone'>,
  subscription: Subscription,
  rental: Rental | undefined,
): Promise<FactGroup> => ({
  ...subscription.attributes,
  reference: subscription.reference,
  level: subscription.level,
  status: subscription.status,
  effectiveDate: subscription.effectiveDate,
  dueDate: subscription.dueDate,
  termMonths: subscription.termMonths,
  orderPrice: amountOf(subscription.orderPriceCents),
  ...(await aheadFacts(tables, subscription)),
  agreedOn: subscription.agreedOn,
  noticeDueDate: subscription.noticeDueDate,
  suspendedOn: subscription.suspendedAt === null ? null : zone.dayOf(subscription.suspendedAt),
  endedOn: subscription.endedAt === null ? null : zone.dayOf(subscription.endedAt),
  rentalEndsOn: rental?.endsOn ?? null,
});
