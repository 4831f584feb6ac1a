import type { Rental } from '../../domain/contract/rental';
import type { Customer } from '../../domain/contract/customer';
import type { Subscription } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import { amountOf } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { aheadFacts } from './term-facts';

const RUNNING = ['ACTIVE', 'SUSPENDED'] as const;

/** The customer, with what its subscriptions say of it. */
export async function customerFacts({ subscriptions }: Tables, customer: Customer): Promise<FactGroup> {
  const [first] = await subscriptions.list({ customerId: customer.id }, { first: 1 });
  return {
    ...customer.attributes,
    reference: customer.reference,
    activeSubscriptions: await subscriptions.count({ customerId: customer.id, status: [...RUNNING] }),
    subscribedOn: first?.effectiveDate ?? null,
  };
}

/** The server a subscription depends on (article 2). */
export const rentalFacts = ({ reference, serverType, active, attributes }: Rental): FactGroup => ({
  ...attributes,
  reference,
  serverType,
  active,
});

/** An order, before or after it was placed. */
export async function orderFacts(
  { subscriptions }: Tables,
  { kind, level, issuedOn, acknowledgements, attributes, renewsDueDate }: Drafts['order'],
  rental: Rental | undefined,
): Promise<FactGroup> {
  const running = rental ? await subscriptions.count({ rentalId: rental.id, status: [...RUNNING] }) : 0;
  return {
    ...attributes,
    kind,
    level,
    placedOn: issuedOn,
    acknowledged: acknowledgements.map(({ article }) => article),
    subscriptionExists: running > 0,
    renewsDueDate,
  };
}

/** A subscription as its term in course says, with what is paid beyond it. */
export const subscriptionFacts = async (
  { tables, zone }: Pick<Scope, 'tables' | 'zone'>,
  subscription: Subscription,
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
  suspendedOn: subscription.suspendedAt === null ? null : zone.dayOf(subscription.suspendedAt),
});
