import { messageWriter } from '../../src/delivery/message-writer';
import { DeliveryFailure } from '../../src/domain/ports/courier';
import { deliverNotices } from '../../src/use-cases/delivering/deliver-notices';
import type { TestService } from '../support/service';
import type { OwnSubscription } from './new-subscription';
import { newSubscription } from './new-subscription';

/** An object of each kind that belongs to one customer. */
export interface EveryKind extends OwnSubscription {
  /** A second server, without a subscription. */
  readonly freeRentalId: string;
  /** An order that is placed and not validated. */
  readonly placedOrderId: string;
  readonly interventionId: string;
  readonly proposalId: string;
  readonly studyId: string;
  readonly incidentId: string;
  readonly updateId: string;
  readonly malfunctionId: string;
  /** A payment that was recorded. */
  readonly eventId: string;
  /** Where webhooks are sent, of whatever customer. */
  readonly endpointId: string;
  /** A message to the customer, waiting to be sent. */
  readonly noticeId: string;
}

/** Takes every letter, so that they are kept, and leaves their notices waiting. */
const MUTE = {
  deliver: () => Promise.reject(new DeliveryFailure('nobody listens in this test', 'unable')),
};

/** A customer with something of each kind: work, a proposal, a study, an incident, an update, a malfunction, an order. */
export async function everyKind(service: TestService, reference: string): Promise<EveryKind> {
  const own = await newSubscription(service, reference);
  const { subscriptionId } = own;
  const data = await service.ask(
    `mutation ($rental: RegisterRentalInput!, $included: RequestInterventionInput!, $beyond: RequestInterventionInput!,
      $unlisted: RequestInterventionInput!, $incident: ReportIncidentInput!, $update: RecordUpdateInput!,
      $malfunction: ReportMalfunctionInput!, $event: RecordEventInput!) {
      registerRental(input: $rental) { rental { id } }
      included: requestIntervention(input: $included) { intervention { id } }
      beyond: requestIntervention(input: $beyond) { proposal { id } }
      unlisted: requestIntervention(input: $unlisted) { study { id } }
      reportIncident(input: $incident) { incident { id } }
      recordUpdate(input: $update) { update { id } }
      reportMalfunction(input: $malfunction) { malfunction { id } }
      recordEvent(input: $event) { event { id } }
    }`,
    {
      rental: { customerId: own.customerId, reference: `SRV2-${reference}`, serverType: 'VPS_ICODIA' },
      included: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10 },
      beyond: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 90 },
      unlisted: { subscriptionId, type: 'MIGRATION_APPLICATIVE', estimatedMinutes: 10 },
      incident: { subscriptionId, description: `Panne de ${reference}`, classCode: 'MINOR' },
      update: { subscriptionId, kind: 'SECURITY_UPDATE', description: `Mise à jour de ${reference}` },
      event: { subscriptionId, type: 'PAYMENT_RECEIVED' },
      malfunction: {
        subscriptionId,
        description: `Plus de courriel chez ${reference}`,
        cause: 'OTHER',
        component: 'PLATFORM',
      },
    },
  );
  const freeRentalId = data.registerRental.rental.id;
  const placed = await service.ask(
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { order { id } } }',
    { input: { rentalId: freeRentalId, level: 'N2', acknowledgedArticles: ['4.1', '4.2', '4.3'] } },
  );
  const { registerWebhook } = await service.ask(
    'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { endpoint { id } } }',
    { input: { url: `https://exemple.fr/${reference}` } },
  );
  await deliverNotices(
    {
      ...service.services,
      couriers: { email: MUTE, webhook: MUTE },
      messages: messageWriter(() => service.rulebooks.current().frame),
    },
    { limit: 100 },
  );
  const notices = await service.services.store.read((tables) =>
    tables.notices.list({ customerId: own.customerId }, { first: 1 }),
  );
  return {
    ...own,
    freeRentalId,
    placedOrderId: placed.placeOrder.order.id,
    interventionId: data.included.intervention.id,
    proposalId: data.beyond.proposal.id,
    studyId: data.unlisted.study.id,
    incidentId: data.reportIncident.incident.id,
    updateId: data.recordUpdate.update.id,
    malfunctionId: data.reportMalfunction.malfunction.id,
    eventId: data.recordEvent.event.id,
    endpointId: registerWebhook.endpoint.id,
    noticeId: notices[0]?.id ?? '',
  };
}
