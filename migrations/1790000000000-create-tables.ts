import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Definition } from './table-of';
import { tableOf } from './table-of';

/** The first schema. A table is created with its indexes in one statement, and a run that was cut short goes on. */
export class CreateTables1790000000000 implements MigrationInterface {
  readonly name = 'CreateTables1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const definition of TABLES) await runner.createTable(tableOf(runner, definition), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES.toReversed()) await runner.dropTable(name, true);
  }
}

/** Parents before the rows that refer to them. */
const TABLES: readonly Definition[] = [
  {
    name: 'customers',
    columns: `
      id varchar(40), reference varchar(64), name varchar(200), email varchar(320),
      language varchar(64), attributes json, recordedAt varchar(24), version integer`,
    uniques: ['reference'],
  },
  {
    name: 'rentals',
    columns: `
      id varchar(40), customerId varchar(40), reference varchar(64), serverType varchar(64),
      active boolean, attributes json, recordedAt varchar(24), version integer`,
    uniques: ['reference'],
    indexes: ['customerId'],
    references: { customerId: 'customers' },
  },
  {
    name: 'orders',
    columns: `
      id varchar(40), customerId varchar(40), rentalId varchar(40), reference varchar(64),
      kind varchar(64), status varchar(64), level varchar(64), termMonths? integer,
      monthlyPriceCents? bigint, totalCents? bigint, discountCents bigint, vatCents? bigint,
      totalInclVatCents? bigint, lines json, editions json, acknowledgements json,
      placedAt varchar(24), issuedOn varchar(10), validatedAt? varchar(24), validatedBy? varchar(200),
      setupTarget? varchar(24), renewsDueDate? varchar(10), sentAt? varchar(24), sentTo? varchar(320),
      decisionIds json, subscriptionId? varchar(40), attributes json, version integer`,
    uniques: ['reference', 'subscriptionId, renewsDueDate'],
    indexes: ['customerId', 'rentalId'],
    references: { customerId: 'customers', rentalId: 'rentals' },
  },
  {
    name: 'subscriptions',
    columns: `
      id varchar(40), customerId varchar(40), rentalId varchar(40), reference varchar(64),
      level varchar(64), status varchar(64), effectiveDate varchar(10), dueDate varchar(10),
      termMonths integer, orderId varchar(40), orderPriceCents bigint, signedOn varchar(10),
      agreedOn varchar(10), editions json, setupAt varchar(24), suspendedAt? varchar(24),
      endedAt? varchar(24), noticeGivenOn? varchar(10), attributes json, version integer`,
    uniques: ['reference', 'orderId'],
    indexes: ['customerId', 'rentalId'],
    references: { customerId: 'customers', rentalId: 'rentals', orderId: 'orders' },
  },
  {
    name: 'interventions',
    columns: `
      id varchar(40), subscriptionId varchar(40), customerId varchar(40), reference varchar(64),
      typeCode varchar(64), description text, estimatedMinutes integer, actualMinutes? integer,
      status varchar(64), outcome varchar(64), reservedMinutes integer, consumedMinutes integer,
      quotedMinutes integer, unbillableMinutes integer, requestedAt varchar(24), startsAt varchar(24),
      closedAt? varchar(24), decisionId varchar(40), settlementDecisionId? varchar(40),
      attributes json, version integer`,
    uniques: ['reference'],
    indexes: ['subscriptionId', 'customerId', 'decisionId', 'settlementDecisionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'proposals',
    columns: `
      id varchar(40), interventionId varchar(40), subscriptionId varchar(40), customerId varchar(40),
      reference varchar(64), status varchar(64), coveredMinutes integer, quotedMinutes integer,
      amountCents bigint, currency varchar(64), values json, lines json, issuedAt varchar(24),
      issuedOn varchar(10), validUntil varchar(10), answeredAt? varchar(24), answeredBy? varchar(200),
      decisionId varchar(40), version integer`,
    uniques: ['reference'],
    indexes: ['interventionId', 'subscriptionId', 'customerId', 'decisionId'],
    references: { interventionId: 'interventions' },
  },
  {
    name: 'studies',
    columns: `
      id varchar(40), interventionId varchar(40), subscriptionId varchar(40), customerId varchar(40),
      reference varchar(64), status varchar(64), conclusion? text, openedAt varchar(24),
      concludedAt? varchar(24), concludedBy? varchar(200), proposalId? varchar(40),
      decisionId varchar(40), version integer`,
    uniques: ['reference'],
    indexes: ['interventionId', 'subscriptionId', 'customerId', 'proposalId', 'decisionId'],
    references: { interventionId: 'interventions' },
  },
  {
    name: 'incidents',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId varchar(40), reference varchar(64),
      description text, classCode varchar(64), classReason? text, observedAt varchar(24),
      firstActionAt? varchar(24), endedAt? varchar(24), measures json, decisionId varchar(40),
      compensationDecisionId? varchar(40), attributes json, recordedAt varchar(24), version integer`,
    uniques: ['reference'],
    indexes: ['customerId', 'subscriptionId', 'decisionId', 'compensationDecisionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'updates',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId varchar(40), reference varchar(64),
      kind varchar(64), description text, performedAt varchar(24), recordedAt varchar(24), version integer`,
    uniques: ['reference'],
    indexes: ['customerId', 'subscriptionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'malfunctions',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId varchar(40), reference varchar(64),
      description text, cause varchar(64), component varchar(64), observedOn varchar(10),
      updateId? varchar(40), outcome varchar(64), decisionId varchar(40), recordedAt varchar(24),
      version integer`,
    uniques: ['reference'],
    indexes: ['customerId', 'subscriptionId', 'updateId', 'decisionId'],
    references: { subscriptionId: 'subscriptions', updateId: 'updates' },
  },
  {
    name: 'charges',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId varchar(40), kind varchar(64),
      amountCents bigint, currency varchar(64), minutes? integer, dueOn varchar(10),
      decisionId varchar(40), recordedAt varchar(24)`,
    indexes: ['customerId', 'subscriptionId', 'decisionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'events',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId? varchar(40), type varchar(64),
      effectiveAt varchar(24), effectiveOn varchar(10), recordedAt varchar(24), actor varchar(200),
      decisionId? varchar(40), data json`,
    indexes: ['subscriptionId, id', 'customerId, id', 'decisionId'],
    references: { customerId: 'customers' },
  },
  {
    name: 'due_steps',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId varchar(40), step varchar(64),
      occurrence varchar(200), at varchar(24), rule varchar(200), status varchar(64),
      plannedBy varchar(200), decisionId? varchar(40), recordedAt varchar(24), settledAt? varchar(24),
      version integer`,
    uniques: ['subscriptionId, occurrence'],
    indexes: ['status, at', 'subscriptionId, status', 'customerId', 'decisionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'notices',
    columns: `
      id varchar(40), customerId varchar(40), subscriptionId? varchar(40), code varchar(64),
      channel varchar(64), recipient varchar(320), language varchar(64), data json,
      decisionId? varchar(40), status varchar(64), attempts integer, nextAttemptAt varchar(24),
      sentAt? varchar(24), recordedAt varchar(24), version integer`,
    indexes: ['status, nextAttemptAt', 'customerId', 'subscriptionId', 'decisionId'],
    references: { customerId: 'customers' },
  },
  {
    name: 'deliveries',
    columns: `
      id varchar(40), noticeId varchar(40), at varchar(24), succeeded boolean, detail text`,
    indexes: ['noticeId'],
    references: { noticeId: 'notices' },
  },
  {
    name: 'webhook_endpoints',
    columns: `
      id varchar(40), url text, secret varchar(255), active boolean, recordedAt varchar(24),
      version integer`,
  },
  {
    name: 'decisions',
    columns: `
      id varchar(40), customerId? varchar(40), subscriptionId? varchar(40), decision varchar(64),
      outcome varchar(64), at varchar(24), recordedAt varchar(24), actor varchar(200),
      releaseHash varchar(64), request json, values json, trace json`,
    indexes: ['subscriptionId, id', 'customerId, id', 'decision, id'],
  },
  {
    name: 'idempotency',
    columns: `
      id varchar(255), operation varchar(64), inputHash varchar(64), result json,
      recordedAt varchar(24)`,
  },
  {
    name: 'releases',
    columns: `
      id varchar(64), files json, recordedAt varchar(24)`,
  },
  {
    name: 'grants',
    columns: `
      id varchar(40), accountId varchar(40), subscriptionId varchar(40), code varchar(64), minutes integer,
      validFrom varchar(10), validUntil varchar(10), consumptionOrder integer, windowFrom varchar(10),
      windowUntil varchar(10), decisionId varchar(40), recordedAt varchar(24)`,
    uniques: ['accountId, subscriptionId, code, windowFrom'],
    indexes: ['subscriptionId', 'decisionId'],
    references: { subscriptionId: 'subscriptions' },
  },
  {
    name: 'ledger_entries',
    columns: `
      id varchar(40), accountId varchar(40), seq integer, grantId varchar(40), kind varchar(64),
      minutes integer, balanceAfter natural, interventionId? varchar(40), decisionId? varchar(40),
      effectiveAt varchar(24), recordedAt varchar(24)`,
    uniques: ['accountId, seq'],
    indexes: ['grantId', 'interventionId', 'decisionId'],
    references: { grantId: 'grants' },
  },
  {
    name: 'counters',
    key: 'series',
    columns: `
      series varchar(64), last integer`,
  },
];
