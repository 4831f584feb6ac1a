import type { IdOf } from '../../domain/id';
import { ChargeConnection } from '../types/charge/charge.type';
import { DecisionConnection } from '../types/decision/decision.type';
import { IncidentConnection } from '../types/incident/incident.type';
import { InterventionConnection } from '../types/intervention/intervention.type';
import { MalfunctionConnection } from '../types/maintenance/malfunction.type';
import { SystemUpdateConnection } from '../types/maintenance/system-update.type';
import { PurchaseOrderConnection } from '../types/order/order.type';
import { CommercialProposalConnection } from '../types/proposal/proposal.type';
import { list, listsOf } from '../request/lists-of';
import { ContractEventConnection } from '../types/timeline/contract-event.type';
import { DueStepConnection } from '../types/timeline/due-step.type';
import { Subscription } from '../types/subscription/subscription.type';
import { TermConnection } from '../types/subscription/term.type';

const its = (subscriptionId: IdOf<'subscriptions'>) => ({ subscriptionId });

/** What belongs to a subscription. */
export const SubscriptionLists = listsOf(Subscription, {
  terms: list('terms', TermConnection, 'Its terms: past, in progress and agreed ahead.', its),
  orders: list('orders', PurchaseOrderConnection, 'Its orders.', its),
  interventions: list('interventions', InterventionConnection, 'Its interventions.', its),
  proposals: list('proposals', CommercialProposalConnection, 'Its commercial proposals.', its),
  decisions: list('decisions', DecisionConnection, 'Its decisions.', its),
  incidents: list('incidents', IncidentConnection, 'Its incidents.', its),
  updates: list('updates', SystemUpdateConnection, 'Updates made on its server.', its),
  malfunctions: list('malfunctions', MalfunctionConnection, 'Malfunctions reported.', its),
  timeline: list('events', ContractEventConnection, 'What happened in its life.', its),
  charges: list(
    'charges',
    ChargeConnection,
    'Amounts to invoice, or owed to the customer, beside the price of its orders, which each order gives.',
    its,
  ),
  dueSteps: list('dueSteps', DueStepConnection, 'Steps the rules planned for it.', its),
});
