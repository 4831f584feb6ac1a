import type { IdOf } from '../../../src/domain/id';
import type { TestService } from '../../support/service';
import type { Speaker } from './mutations';
import { run } from './mutations';

/** Every statement that an order acknowledges (articles 4.1 to 4.3). */
export const ACKNOWLEDGED = ['4.1', '4.2', '4.3'];

/** A customer with a server. */
export interface Tenant {
  readonly customerId: IdOf<'customers'>;
  readonly rentalId: IdOf<'rentals'>;
  readonly email: string;
  /** The customer itself, as a speaker. */
  readonly self: { readonly token: string };
}

/** A customer whose service was set up. */
export interface Life extends Tenant {
  readonly orderId: IdOf<'orders'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
}

/** How a life starts. */
export interface Beginning {
  readonly level: string;
  /** When the service is set up; the clock is moved there. */
  readonly setupAt: string;
  readonly reference?: string;
}

/** A customer with a server, which is a dedicated one of the provider unless said otherwise. */
export async function tenant(
  service: TestService,
  {
    reference = 'CLI-LIFE',
    ...rental
  }: { reference?: string; serverType?: string; active?: boolean; language?: string } = {},
): Promise<Tenant> {
  const { language = 'fr', serverType = 'DEDIE_ICODIA', active = true } = rental;
  const email = `${reference.toLowerCase()}@example.fr`;
  const customer = await run(service, 'registerCustomer', { reference, name: 'La Vie', email, language });
  const server = await run(service, 'registerRental', {
    customerId: customer.customer.id,
    reference: `SRV-${reference}`,
    serverType,
    active,
  });
  return {
    customerId: customer.customer.id,
    rentalId: server.rental.id,
    email,
    self: { token: await service.customerToken(reference) },
  };
}

/** An order of the tenant, placed now. */
export const placeOrder = (
  service: TestService,
  { rentalId, self }: Tenant,
  level: string,
  acknowledgedArticles: readonly string[] = ACKNOWLEDGED,
): Promise<any> => run(service, 'placeOrder', { rentalId, level, acknowledgedArticles }, self);

/** A customer that orders and validates now, and whose service is set up at `setupAt` (articles 5.1 and 5.2). */
export async function customerWith(
  service: TestService,
  { level, setupAt, reference = 'CLI-LIFE' }: Beginning,
): Promise<Life> {
  const of = await tenant(service, { reference });
  const { order } = await placeOrder(service, of, level);
  await run(service, 'validateOrder', { orderId: order.id }, of.self);
  await service.moveTo(setupAt);
  const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
  return { ...of, orderId: order.id, subscriptionId: subscription.id };
}

/** A request for work of a type of the subscription. */
export const request = (
  service: TestService,
  { subscriptionId, self }: Life,
  estimatedMinutes: number,
  type = 'CONFIGURATION_SERVICE',
): Promise<any> => run(service, 'requestIntervention', { subscriptionId, type, estimatedMinutes }, self);

/** A request for work wanted at an instant to come. */
export const requestFor = (
  service: TestService,
  { subscriptionId, self }: Life,
  startsAt: string,
  estimatedMinutes: number,
  type = 'CONFIGURATION_SERVICE',
): Promise<any> =>
  run(service, 'requestIntervention', { subscriptionId, type, estimatedMinutes, startsAt }, self);

/** Work that is asked for and done in the time estimated, or in the time given. */
export async function requestAndClose(
  service: TestService,
  life: Life,
  estimatedMinutes: number,
  actualMinutes = estimatedMinutes,
): Promise<any> {
  const { intervention } = await request(service, life, estimatedMinutes);
  return close(service, intervention.id, actualMinutes);
}

/** The end of the work of an intervention. */
export const close = (
  service: TestService,
  interventionId: string,
  actualMinutes: number,
  startedAt?: string,
): Promise<any> =>
  run(
    service,
    'closeIntervention',
    { interventionId, actualMinutes, ...(startedAt && { startedAt }) },
    'technician',
  );

/** A change of level, made by the sales department (article 7). */
export const changeTo = (service: TestService, { subscriptionId }: Life, toLevel: string): Promise<any> =>
  run(service, 'changePlan', { subscriptionId, toLevel }, 'sales');

/** The validation of an order by the customer, or by who is given. */
export const validate = (service: TestService, orderId: string, as: Speaker = 'sales'): Promise<any> =>
  run(service, 'validateOrder', { orderId }, as);
