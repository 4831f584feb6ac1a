import type { Tables } from '../../domain/ports/store';
import type { TableKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Entity } from '../sql/entity';
import type { TableShape } from '../sql/table';
import { charges } from './charges';
import { counters } from './counters';
import { customers } from './customers';
import { decisions } from './decisions';
import { deliveries } from './deliveries';
import { dueSteps } from './due-steps';
import { events } from './events';
import { grants } from './grants';
import { holds } from './holds';
import { idempotency } from './idempotency';
import { incidents } from './incidents';
import { interventions } from './interventions';
import { issuedDocuments } from './issued-documents';
import { ledgerEntries } from './ledger-entries';
import { letters } from './letters';
import { malfunctions } from './malfunctions';
import { notices } from './notices';
import { orders } from './orders';
import { plannings } from './plannings';
import { proposals } from './proposals';
import { releases } from './releases';
import { rentals } from './rentals';
import { studies } from './studies';
import { subscriptions } from './subscriptions';
import { terms } from './terms';
import { updates } from './updates';
import { webhookEndpoints } from './webhook-endpoints';

/** The table of each kind of record that a unit of work reads and writes by itself. */
export const ENTITIES: { readonly [K in TableKind]: Entity<RowOf<K>, Tables[K]> } = {
  customers,
  rentals,
  orders,
  subscriptions,
  terms,
  interventions,
  holds,
  proposals,
  studies,
  issuedDocuments,
  incidents,
  updates,
  malfunctions,
  charges,
  events,
  dueSteps,
  notices,
  letters,
  deliveries,
  webhookEndpoints,
  decisions,
  idempotency,
  releases,
  plannings,
};

/** Every table of the schema: also those that only the ledger and the counters of references use. */
export const ALL_TABLES: readonly TableShape[] = [
  ...Object.values(ENTITIES).map(({ table }) => table),
  grants,
  ledgerEntries,
  counters,
];
