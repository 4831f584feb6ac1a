import type { Deps } from '../../use-cases/operation/deps';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import { presentCharge } from '../types/charge/present-charge';
import { presentCustomer } from '../types/customer/present-customer';
import { presentDecision } from '../types/decision/present-decision';
import { presentIssuedDocument } from '../types/document/present-issued-document';
import { presentIncident } from '../types/incident/present-incident';
import { presentIntervention } from '../types/intervention/present-intervention';
import { presentMalfunction, presentUpdate } from '../types/maintenance/present-maintenance';
import {
  presentDelivery,
  presentEndpoint,
  presentLetter,
  presentNotice,
} from '../types/notice/present-notice';
import { presentOrder } from '../types/order/present-order';
import { presentProposal } from '../types/proposal/present-proposal';
import { presentRental } from '../types/rental/present-rental';
import { presentStudy } from '../types/study/present-study';
import { presentSubscription } from '../types/subscription/present-subscription';
import { presentDueStep, presentEvent } from '../types/timeline/present-timeline';
import { presentTerm } from '../types/subscription/present-term';

const TABLE = {
  customers: presentCustomer,
  rentals: presentRental,
  orders: presentOrder,
  subscriptions: presentSubscription,
  terms: presentTerm,
  interventions: presentIntervention,
  proposals: presentProposal,
  studies: presentStudy,
  issuedDocuments: presentIssuedDocument,
  incidents: presentIncident,
  updates: presentUpdate,
  malfunctions: presentMalfunction,
  charges: presentCharge,
  events: presentEvent,
  dueSteps: presentDueStep,
  notices: presentNotice,
  letters: presentLetter,
  deliveries: presentDelivery,
  webhookEndpoints: presentEndpoint,
  decisions: presentDecision,
};

/** What the API shows of each kind. */
type ObjectsByKind = { readonly [K in ObjectKind]: Awaited<ReturnType<(typeof TABLE)[K]>> };

/** What the API shows of a kind. */
export type Presented<K extends ObjectKind> = ObjectsByKind[K];

/** How the rows of each kind are shown; relations are resolved where they are asked for. */
export const PRESENTERS: {
  readonly [K in ObjectKind]: (row: RowOf<K>, deps: Deps) => Presented<K> | Promise<Presented<K>>;
} = TABLE;
