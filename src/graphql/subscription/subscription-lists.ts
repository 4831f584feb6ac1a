import { ChargeConnection } from '../charge/charge.type';
import { DecisionConnection } from '../decision/decision.type';
import { IncidentConnection } from '../incident/incident.type';
import { InterventionConnection } from '../intervention/intervention.type';
import { MalfunctionConnection } from '../maintenance/malfunction.type';
import { SystemUpdateConnection } from '../maintenance/system-update.type';
import { PurchaseOrderConnection } from '../order/order.type';
import { CommercialProposalConnection } from '../proposal/proposal.type';
import { list, listsOf } from '../request/lists-of';
import { ContractEventConnection } from '../timeline/contract-event.type';
import { DueStepConnection } from '../timeline/due-step.type';
import { Subscription } from './subscription.type';

const its = (subscriptionId: string) => ({ subscriptionId });

/** What belongs to a subscription. */
export const SubscriptionLists = listsOf(Subscription, {
  orders: list('orders', PurchaseOrderConnection, 'Its orders.', its),
  interventions: list('interventions', InterventionConnection, 'Its interventions.', its),
  proposals: list('proposals', CommercialProposalConnection, 'Its commercial proposals.', its),
  decisions: list('decisions', DecisionConnection, 'Its decisions.', its),
  incidents: list('incidents', IncidentConnection, 'Its incidents.', its),
  updates: list('updates', SystemUpdateConnection, 'Updates made on its server.', its),
  malfunctions: list('malfunctions', MalfunctionConnection, 'Malfunctions reported.', its),
  timeline: list('events', ContractEventConnection, 'What happened in its life.', its),
  charges: list('charges', ChargeConnection, 'Amounts to invoice, or owed to the customer.', its),
  dueSteps: list('dueSteps', DueStepConnection, 'Steps the rules planned for it.', its),
});
