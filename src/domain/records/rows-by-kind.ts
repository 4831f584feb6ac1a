import type { Grant, LedgerEntry } from '../contract/allowance';
import type { Charge } from '../contract/charge';
import type { ContractEvent } from '../contract/contract-event';
import type { DueStep } from '../contract/due-step';
import type { Hold } from '../contract/hold';
import type { Incident } from '../contract/incident';
import type { IssuedDocument } from '../contract/issued-document';
import type { IssuedLetter } from '../contract/issued-letter';
import type { CommercialProposal, Intervention, Study } from '../contract/intervention';
import type { Malfunction, SystemUpdate } from '../contract/maintenance';
import type { DeliveryAttempt, OutboxNotice, WebhookEndpoint } from '../contract/notice';
import type { PurchaseOrder } from '../contract/order';
import type { Rental } from '../contract/rental';
import type { Customer } from '../contract/customer';
import type { Subscription } from '../contract/subscription';
import type { Term } from '../contract/term';
import type { DecisionRecord } from '../decision';
import type { IdempotencyRecord } from './idempotency-record';
import type { KindEntry, KINDS, Versioned, Waiting } from '../kinds';
import type { Planning } from './planning';
import type { StoredRelease } from './stored-release';

/** Every kind of record the service keeps, with the type of its rows: tables, presenters and ids are mapped from it. */
export interface RowsByKind {
  readonly customers: Customer;
  readonly rentals: Rental;
  readonly orders: PurchaseOrder;
  readonly subscriptions: Subscription;
  readonly terms: Term;
  readonly interventions: Intervention;
  readonly holds: Hold;
  readonly proposals: CommercialProposal;
  readonly studies: Study;
  readonly issuedDocuments: IssuedDocument;
  readonly incidents: Incident;
  readonly updates: SystemUpdate;
  readonly malfunctions: Malfunction;
  readonly charges: Charge;
  readonly events: ContractEvent;
  readonly dueSteps: DueStep;
  readonly notices: OutboxNotice;
  readonly letters: IssuedLetter;
  readonly deliveries: DeliveryAttempt;
  readonly webhookEndpoints: WebhookEndpoint;
  readonly decisions: DecisionRecord;
  readonly idempotency: IdempotencyRecord;
  readonly releases: StoredRelease;
  readonly plannings: Planning;
  readonly grants: Grant;
  readonly ledgerEntries: LedgerEntry;
}

type WaitingOf<R> = R extends { readonly status: infer S extends string }
  ? Waiting<S, keyof R & string>
  : never;

/** What the entry of a kind can say of such rows. */
interface EntryOf<R> extends KindEntry {
  readonly series: (R extends { readonly reference: string } ? string : never) | null;
  readonly life: R extends Versioned ? 'versioned' | WaitingOf<R> : 'written-once' | 'in-ledger';
}

/** Entries that say what is true of the rows; a kind without an entry, or one that does not fit its row, is a type error below. */
type Fitting<Entries extends { readonly [K in keyof RowsByKind]: EntryOf<RowsByKind[K]> }> = Entries;

/** The row of a kind. */
export type RowOf<K extends keyof Fitting<typeof KINDS>> = RowsByKind[K];
