import { charges } from '../entities/charges';
import { counters } from '../entities/counters';
import { customers } from '../entities/customers';
import { decisions } from '../entities/decisions';
import { deliveries } from '../entities/deliveries';
import { dueSteps } from '../entities/due-steps';
import { events } from '../entities/events';
import { grants } from '../entities/grants';
import { idempotency } from '../entities/idempotency';
import { incidents } from '../entities/incidents';
import { interventions } from '../entities/interventions';
import { ledgerEntries } from '../entities/ledger-entries';
import { malfunctions } from '../entities/malfunctions';
import { notices } from '../entities/notices';
import { orders } from '../entities/orders';
import { proposals } from '../entities/proposals';
import { releases } from '../entities/releases';
import { rentals } from '../entities/rentals';
import { studies } from '../entities/studies';
import { subscriptions } from '../entities/subscriptions';
import { updates } from '../entities/updates';
import { webhookEndpoints } from '../entities/webhook-endpoints';
import type { AnyTable } from '../sql/table';

/** Every table of the schema. */
export const ALL_TABLES = [
  customers,
  rentals,
  orders,
  subscriptions,
  interventions,
  proposals,
  studies,
  incidents,
  updates,
  malfunctions,
  charges,
  events,
  dueSteps,
  notices,
  deliveries,
  webhookEndpoints,
  decisions,
  idempotency,
  releases,
  grants,
  ledgerEntries,
  counters,
] as unknown as readonly AnyTable[];
