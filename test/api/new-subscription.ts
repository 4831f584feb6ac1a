import type { IdOf } from '../../src/domain/id';
import type { TestService } from '../support/service';

/** A customer of its own with a server and a running subscription, made as the sales desk does. */
export interface OwnSubscription {
  readonly reference: string;
  readonly customerId: IdOf<'customers'>;
  readonly rentalId: IdOf<'rentals'>;
  readonly orderId: IdOf<'orders'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
}

const answered = async (service: TestService, mutation: string, type: string, input: object, ids: string) => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code message path } ${ids} } }`;
  const answer = (await service.ask(query, { input }))[mutation];
  if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  return answer;
};

/** Registers a customer and brings its subscription into force today (articles 2, 4 and 5). */
export async function newSubscription(
  service: TestService,
  reference: string,
  level = 'N2',
): Promise<OwnSubscription> {
  const ask = (mutation: string, type: string, input: object, ids: string) =>
    answered(service, mutation, type, input, ids);
  const email = `${reference.toLowerCase()}@exemple.fr`;
  const { customer } = await ask(
    'registerCustomer',
    'RegisterCustomerInput',
    { reference, name: `Société ${reference}`, email },
    'customer { id }',
  );
  const { rental } = await ask(
    'registerRental',
    'RegisterRentalInput',
    { customerId: customer.id, reference: `SRV-${reference}`, serverType: 'DEDIE_ICODIA' },
    'rental { id }',
  );
  const { order } = await ask(
    'placeOrder',
    'PlaceOrderInput',
    { rentalId: rental.id, level, acknowledgedArticles: ['4.1', '4.2', '4.3'] },
    'order { id }',
  );
  await ask('validateOrder', 'OrderInput', { orderId: order.id }, '');
  const { subscription } = await ask(
    'recordSetup',
    'RecordSetupInput',
    { orderId: order.id },
    'subscription { id }',
  );
  return {
    reference,
    customerId: customer.id,
    rentalId: rental.id,
    orderId: order.id,
    subscriptionId: subscription.id,
  };
}
