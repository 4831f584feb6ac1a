import type { ClassType } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import { Decision } from './decision.type';
import { Incident, Malfunction, SystemUpdate } from './incident.type';
import { CommercialProposal, Intervention, Study } from './intervention.type';
import { PurchaseOrder } from './order.type';
import { Customer, Rental } from './party.type';
import { Node } from './node.type';
import { Subscription } from './subscription.type';
import { Notice, WebhookEndpoint } from './timeline.type';
import { UserError } from './user-error.type';

type Fields = Readonly<Record<string, readonly [type: ClassType | typeof Node, description: string]>>;

/** What a mutation answers: the objects it touched, or the mistakes of its input. */
function payloadOf(name: string, fields: Fields) {
  @ObjectType(name, {
    description: 'What the mutation touched, or the mistakes of its input.',
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => [UserError], { description: 'Mistakes of the input; empty when it was done.' })
    userErrors!: UserError[];
  }
  for (const [key, [type, description]] of Object.entries(fields))
    Field(() => type, { nullable: true, description })(Payload.prototype, key);
  return Payload;
}

const decision = [Decision, 'What the contract answered.'] as const;
const order = [PurchaseOrder, 'The order; null when the rules let none be placed.'] as const;
const subscription = [Subscription, 'The subscription.'] as const;
const intervention = [Intervention, 'The intervention.'] as const;
const proposal = [CommercialProposal, 'The commercial proposal, if there is one.'] as const;
const study = [Study, 'The study, if there is one.'] as const;
const incident = [Incident, 'The incident.'] as const;

export const CustomerPayload = payloadOf('CustomerPayload', { customer: [Customer, 'The customer.'] });
export const RentalPayload = payloadOf('RentalPayload', { rental: [Rental, 'The server.'] });
export const AttributesPayload = payloadOf('AttributesPayload', { node: [Node, 'The object.'] });
export const OrderPayload = payloadOf('OrderPayload', { order, subscription, decision });
export const InterventionPayload = payloadOf('InterventionPayload', {
  intervention,
  proposal,
  study,
  decision,
});
export const PlanChangePayload = payloadOf('PlanChangePayload', {
  subscription,
  order: [PurchaseOrder, 'The order of the new term, if one was made.'],
  admission: [Decision, 'Whether the change was admitted.'],
  compensation: [Decision, 'What it costs or gives back; null when it was not admitted.'],
});
export const SubscriptionPayload = payloadOf('SubscriptionPayload', { subscription });
export const IncidentPayload = payloadOf('IncidentPayload', { incident, decision });
export const UpdatePayload = payloadOf('UpdatePayload', { update: [SystemUpdate, 'The update.'] });
export const MalfunctionPayload = payloadOf('MalfunctionPayload', {
  malfunction: [Malfunction, 'The malfunction.'],
  decision,
});
export const NoticePayload = payloadOf('NoticePayload', { notice: [Notice, 'The notice.'] });
export const WebhookPayload = payloadOf('WebhookPayload', {
  endpoint: [WebhookEndpoint, 'The endpoint.'],
});
