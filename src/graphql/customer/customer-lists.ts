import type { IdOf } from '../../domain/id';
import { ChargeConnection } from '../types/charge/charge.type';
import { RentalConnection } from '../types/rental/rental.type';
import { list, listsOf } from '../request/lists-of';
import { SubscriptionConnection } from '../types/subscription/subscription.type';
import { ContractEventConnection } from '../types/timeline/contract-event.type';
import { Customer } from '../types/customer/customer.type';

const ofCustomer = (customerId: IdOf<'customers'>) => ({ customerId });

/** What belongs to a customer. */
export const CustomerLists = listsOf(Customer, {
  rentals: list('rentals', RentalConnection, 'The servers it rents.', ofCustomer),
  subscriptions: list('subscriptions', SubscriptionConnection, 'Its subscriptions.', ofCustomer),
  charges: list(
    'charges',
    ChargeConnection,
    'Amounts to invoice, or owed to it, beside the price of its orders, which each order gives.',
    ofCustomer,
  ),
  timeline: list(
    'events',
    ContractEventConnection,
    'What happened on its file and its contracts.',
    ofCustomer,
  ),
});
