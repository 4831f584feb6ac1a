import type { Tables } from '../domain/ports/store';
import { charges } from './entities/charges';
import { customers } from './entities/customers';
import { decisions } from './entities/decisions';
import { deliveries } from './entities/deliveries';
import { dueSteps } from './entities/due-steps';
import { events } from './entities/events';
import { idempotency } from './entities/idempotency';
import { incidents } from './entities/incidents';
import { interventions } from './entities/interventions';
import { malfunctions } from './entities/malfunctions';
import { notices } from './entities/notices';
import { orders } from './entities/orders';
import { proposals } from './entities/proposals';
import { releases } from './entities/releases';
import { rentals } from './entities/rentals';
import { studies } from './entities/studies';
import { subscriptions } from './entities/subscriptions';
import { updates } from './entities/updates';
import { webhookEndpoints } from './entities/webhook-endpoints';
import { ledgerOf } from './ledger';
import { lockRows } from './lock-rows';
import { nextNumber } from './next-number';
import { rowMapper } from './sql/row-mapper';
import { rowsOf } from './sql/rows';
import type { Sql } from './sql/sql';
import { versionedRowsOf } from './sql/versioned-rows';
import { waitingRowsOf } from './sql/waiting-rows';

const mappers = {
  customers: rowMapper(customers),
  rentals: rowMapper(rentals),
  orders: rowMapper(orders),
  subscriptions: rowMapper(subscriptions),
  interventions: rowMapper(interventions),
  proposals: rowMapper(proposals),
  studies: rowMapper(studies),
  incidents: rowMapper(incidents),
  updates: rowMapper(updates),
  malfunctions: rowMapper(malfunctions),
  charges: rowMapper(charges),
  events: rowMapper(events),
  dueSteps: rowMapper(dueSteps),
  notices: rowMapper(notices),
  deliveries: rowMapper(deliveries),
  webhookEndpoints: rowMapper(webhookEndpoints),
  decisions: rowMapper(decisions),
  idempotency: rowMapper(idempotency),
  releases: rowMapper(releases),
};

/** Every table within one unit of work. */
export function tablesOf(sql: Sql): Tables {
  const ledger = ledgerOf(sql);
  return {
    customers: versionedRowsOf(sql, mappers.customers),
    rentals: versionedRowsOf(sql, mappers.rentals),
    orders: versionedRowsOf(sql, mappers.orders),
    subscriptions: versionedRowsOf(sql, mappers.subscriptions),
    interventions: versionedRowsOf(sql, mappers.interventions),
    proposals: versionedRowsOf(sql, mappers.proposals),
    studies: versionedRowsOf(sql, mappers.studies),
    incidents: versionedRowsOf(sql, mappers.incidents),
    updates: versionedRowsOf(sql, mappers.updates),
    malfunctions: versionedRowsOf(sql, mappers.malfunctions),
    charges: rowsOf(sql, mappers.charges),
    events: rowsOf(sql, mappers.events),
    dueSteps: waitingRowsOf(sql, mappers.dueSteps, { status: 'PENDING', until: 'at' }),
    notices: waitingRowsOf(sql, mappers.notices, { status: 'QUEUED', until: 'nextAttemptAt' }),
    deliveries: rowsOf(sql, mappers.deliveries),
    webhookEndpoints: versionedRowsOf(sql, mappers.webhookEndpoints),
    decisions: rowsOf(sql, mappers.decisions),
    idempotency: rowsOf(sql, mappers.idempotency),
    releases: rowsOf(sql, mappers.releases),
    ledger,
    nextNumber: (series) => nextNumber(sql, series),
    lock: async (table, ids) => {
      await lockRows(sql, table, ids);
      ledger.rowsLocked();
    },
  };
}
