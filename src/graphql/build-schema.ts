import type { GraphQLSchema } from 'graphql';
import { buildSchema as build } from 'type-graphql';
import { ContractResolver } from './resolvers/contract.resolver';
import { DecisionResolver } from './resolvers/decision.resolver';
import { IncidentResolver } from './resolvers/incident.resolver';
import { InterventionResolver } from './resolvers/intervention.resolver';
import { OperationsResolver } from './resolvers/operations.resolver';
import { OrderResolver } from './resolvers/order.resolver';
import { PartyResolver } from './resolvers/party.resolver';
import { ProposalResolver } from './resolvers/proposal.resolver';
import { SubscriptionResolver } from './resolvers/subscription.resolver';

/** The schema of the API. */
export const buildSchema = (): Promise<GraphQLSchema> =>
  build({
    resolvers: [
      ContractResolver,
      DecisionResolver,
      PartyResolver,
      OrderResolver,
      SubscriptionResolver,
      InterventionResolver,
      ProposalResolver,
      IncidentResolver,
      OperationsResolver,
    ],
    validate: false,
  });
