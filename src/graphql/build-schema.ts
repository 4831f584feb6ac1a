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

let built: Promise<GraphQLSchema> | null = null;

/** The schema of the API; its parts are declared once per process, so it is built once whoever serves it. */
export const buildSchema = (): Promise<GraphQLSchema> => (built ??= buildFromResolvers());

async function buildFromResolvers(): Promise<GraphQLSchema> {
  const schema = await build({
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
  describe(schema);
  return schema;
}

/**
 * Says what decorators have no place for. With a description the printed schema names its roots, where it would leave
 * them out: a reader would then take the type `Subscription`, a contract, for the root of subscriptions.
 */
function describe(schema: GraphQLSchema): void {
  schema.description = 'A contract as a service: each answer that the contract decides says why.';
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'Questions: nothing is written.';
  if (mutation) mutation.description = 'Operations: each is kept whole, or not at all.';
}
