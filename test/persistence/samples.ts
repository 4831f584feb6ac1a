import { wholeCents } from '../../src/domain/cents';
import type { Grant, LedgerEntry } from '../../src/domain/contract/allowance';
import type { DueStep } from '../../src/domain/contract/due-step';
import type { OutboxNotice } from '../../src/domain/contract/notice';
import type { PurchaseOrder } from '../../src/domain/contract/order';
import type { Rental } from '../../src/domain/contract/rental';
import type { Customer } from '../../src/domain/contract/customer';
import type { Subscription } from '../../src/domain/contract/subscription';
import type { DecisionRecord } from '../../src/domain/decision';
import type { Store } from '../../src/domain/ports/store';
import { idOf } from '../../src/domain/id';
import type { IdOf } from '../../src/domain/id';
import type { IdentifiedKind } from '../../src/domain/kinds';
import { wholeMinutes } from '../../src/domain/minutes';

let made = 0;

/** An id of the form ids have, time-ordered within a test file. */
export const newId = <K extends IdentifiedKind>(kind: K): IdOf<K> =>
  idOf(kind, (made += 1).toString(16).padStart(32, '0'));

const AT = '2027-02-10T08:00:00.000Z';

export function customer(with_: Partial<Customer> = {}): Customer {
  const id = with_.id ?? newId('customers');
  return {
    id,
    reference: `CLI-${id.slice(-6)}`,
    name: 'ACME',
    email: 'admin@acme.example',
    language: 'fr',
    details: null,
    attributes: {},
    recordedAt: AT,
    version: 1,
    ...with_,
  };
}

export function rental(customerId: Customer['id'], with_: Partial<Rental> = {}): Rental {
  const id = with_.id ?? newId('rentals');
  return {
    id,
    customerId,
    reference: `SRV-${id.slice(-6)}`,
    serverType: 'DEDIE_ICODIA',
    active: true,
    endsOn: null,
    attributes: {},
    recordedAt: AT,
    version: 1,
    ...with_,
  };
}

export function order(of: Rental, with_: Partial<PurchaseOrder> = {}): PurchaseOrder {
  const id = with_.id ?? newId('orders');
  return {
    id,
    customerId: of.customerId,
    rentalId: of.id,
    reference: `BC-${id.slice(-6)}`,
    kind: 'NEW',
    status: 'PLACED',
    level: 'SERENITE',
    termMonths: 12,
    monthlyPriceCents: wholeCents(9000),
    totalCents: wholeCents(108_000),
    discountCents: wholeCents(0),
    creditCents: wholeCents(0),
    vatCents: wholeCents(21_600),
    totalInclVatCents: wholeCents(129_600),
    currency: 'EUR',
    lines: [],
    editions: { 'cp-infogerance': '1' },
    acknowledgements: [],
    placedAt: AT,
    issuedOn: '2027-02-10',
    validUntil: null,
    validatedAt: null,
    validatedBy: null,
    setupTarget: null,
    renewsDueDate: null,
    sentAt: null,
    sentTo: null,
    decisionIds: [],
    subscriptionId: null,
    attributes: {},
    version: 1,
    ...with_,
  };
}

export function subscription(from: PurchaseOrder, with_: Partial<Subscription> = {}): Subscription {
  const id = with_.id ?? newId('subscriptions');
  return {
    id,
    customerId: from.customerId,
    rentalId: from.rentalId,
    reference: `INF-${id.slice(-6)}`,
    level: from.level,
    status: 'ACTIVE',
    termNumber: 1,
    coveredUntil: '2028-02-12',
    effectiveDate: '2027-02-12',
    dueDate: '2028-02-12',
    termMonths: 12,
    orderId: from.id,
    orderPriceCents: wholeCents(108_000),
    signedOn: '2027-02-10',
    agreedOn: '2027-02-10',
    editions: from.editions,
    setupAt: AT,
    suspendedAt: null,
    endedAt: null,
    noticeGivenOn: null,
    noticeDueDate: null,
    attributes: {},
    version: 1,
    ...with_,
  };
}

export const grant = (of: Subscription, with_: Partial<Grant> = {}): Grant => ({
  id: newId('grants'),
  accountId: of.id,
  pool: null,
  subscriptionId: of.id,
  code: 'MONTHLY',
  minutes: wholeMinutes(60),
  validFrom: '2027-03-01',
  validUntil: '2027-04-01',
  consumptionOrder: 1,
  windowFrom: '2027-03-01',
  windowUntil: '2027-04-01',
  decisionId: newId('decisions'),
  recordedAt: AT,
  ...with_,
});

export const entry = (of: Grant, with_: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: newId('ledgerEntries'),
  accountId: of.accountId,
  seq: 1,
  grantId: of.id,
  kind: 'GRANT',
  minutes: of.minutes,
  balanceAfter: of.minutes,
  interventionId: null,
  decisionId: of.decisionId,
  effectiveAt: AT,
  recordedAt: AT,
  ...with_,
});

export const dueStep = (of: Subscription, with_: Partial<DueStep> = {}): DueStep => {
  const id = with_.id ?? newId('dueSteps');
  return {
    id,
    customerId: of.customerId,
    subscriptionId: of.id,
    orderId: null,
    step: 'SUSPENSION',
    occurrence: `SUSPENSION@${id}`,
    at: AT,
    rule: '6.2/suspension',
    status: 'PENDING',
    droppedFor: null,
    stuck: false,
    failure: null,
    origin: 'SCHEDULE',
    plannedBy: newId('decisions'),
    decisionId: null,
    recordedAt: AT,
    settledAt: null,
    version: 1,
    ...with_,
  };
};

export const notice = (of: Customer, with_: Partial<OutboxNotice> = {}): OutboxNotice => ({
  id: newId('notices'),
  customerId: of.id,
  subscriptionId: null,
  code: 'RENEWAL_ORDER',
  channel: 'email',
  recipient: of.email,
  language: of.language,
  data: {},
  decisionId: null,
  status: 'QUEUED',
  attempts: 0,
  nextAttemptAt: AT,
  sentAt: null,
  recordedAt: AT,
  version: 1,
  ...with_,
});

export const decision = (with_: Partial<DecisionRecord> = {}): DecisionRecord => ({
  id: newId('decisions'),
  customerId: null,
  subscriptionId: null,
  decision: 'intervention.handling',
  outcome: 'INCLUDED',
  at: AT,
  recordedAt: AT,
  actor: 'scheduler',
  releaseHash: 'a'.repeat(64),
  request: {
    decision: 'intervention.handling',
    facts: {},
    contract: {
      customer: null,
      rental: null,
      subscription: null,
      signedOn: null,
      agreedOn: null,
      editions: null,
      proposal: null,
    },
    at: AT,
  },
  values: {},
  trace: { considered: [], decidedBy: [], overridden: [] },
  ...with_,
});

/** A subscription of a new customer, kept with all it depends on. */
export const subscribed = (store: Store): Promise<Subscription> =>
  store.write(async (tables) => {
    const of = customer();
    const server = rental(of.id);
    const from = order(server);
    const made = subscription(from);
    await tables.customers.insert(of);
    await tables.rentals.insert(server);
    await tables.orders.insert(from);
    await tables.subscriptions.insert(made);
    return made;
  });
