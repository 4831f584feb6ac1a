import type { GraphQLSchema } from 'graphql';
import { buildSchema as build } from 'type-graphql';
import { CODE_LABELS } from './code-labels';
import { ContractResolver } from './contract/contract.resolver';
import { MoneyResolver } from './contract/money.resolver';
import { CustomerLists } from './customer/customer-lists';
import { CustomerResolver } from './customer/customer.resolver';
import { DecisionResolver } from './decision/decision.resolver';
import { IncidentResolver } from './incident/incident.resolver';
import { InterventionLists } from './intervention/intervention-lists';
import { InterventionResolver } from './intervention/intervention.resolver';
import { MaintenanceResolver } from './maintenance/maintenance.resolver';
import { NoticeLists } from './notice/notice-lists';
import { NoticeResolver } from './notice/notice.resolver';
import { OperatorResolver } from './operator/operator.resolver';
import { WorkLists } from './operator/work-lists.resolver';
import { ChargeResolver } from './order/charge.resolver';
import { OrderLists } from './order/order-lists';
import { OrderResolver } from './order/order.resolver';
import { ProposalResolver } from './proposal/proposal.resolver';
import { RentalResolver } from './rental/rental.resolver';
import { StudyResolver } from './study/study.resolver';
import { SubscriptionLists } from './subscription/subscription-lists';
import { SubscriptionResolver } from './subscription/subscription.resolver';
import { TermResolver } from './subscription/term.resolver';
import { DueStepResolver } from './timeline/due-step.resolver';
import { EventResolver } from './timeline/event.resolver';

let built: Promise<GraphQLSchema> | null = null;

/** The schema of the API; its parts are declared once per process, so it is built once whoever serves it. */
export const buildSchema = (): Promise<GraphQLSchema> => (built ??= buildFromResolvers());

async function buildFromResolvers(): Promise<GraphQLSchema> {
  const schema = await build({
    resolvers: [
      ...CODE_LABELS,
      ContractResolver,
      CustomerLists,
      CustomerResolver,
      DecisionResolver,
      IncidentResolver,
      InterventionLists,
      InterventionResolver,
      MaintenanceResolver,
      MoneyResolver,
      NoticeLists,
      ChargeResolver,
      OrderLists,
      NoticeResolver,
      OperatorResolver,
      OrderResolver,
      ProposalResolver,
      RentalResolver,
      StudyResolver,
      SubscriptionLists,
      SubscriptionResolver,
      DueStepResolver,
      TermResolver,
      EventResolver,
      WorkLists,
    ],
    validate: false,
    // Whoever serves it checks it, and refuses to start on a broken one: once is enough.
    skipCheck: true,
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
