import type { Grant, LedgerEntry } from '../contract/allowance';
import type { CommercialProposal, Intervention, Study } from '../contract/intervention';
import type { PurchaseOrder } from '../contract/order';
import type { Customer, Rental } from '../contract/party';
import type { Subscription } from '../contract/subscription';
import type { DecisionRecord } from '../decision';
import type { Instant, LocalDate } from '../time';

/** One page of rows in id order (ids are time-ordered), after the id `after`. */
export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** The rows of one kind of object. Filters are equalities. */
export interface Rows<T extends { readonly id: string }> {
  find(id: string): Promise<T | null>;
  findMany(ids: readonly string[]): Promise<readonly T[]>;
  list(filter: Partial<T>, page: Page): Promise<readonly T[]>;
  count(filter: Partial<T>): Promise<number>;
  insert(row: T): Promise<void>;
}

/** Rows that change: each change names the version it read and fails with ConcurrentChange on another. */
export interface VersionedRows<T extends { readonly id: string; readonly version: number }> extends Rows<T> {
  /** Writes `changes` and `version + 1`; returns the row as it now stands. */
  update(row: T, changes: Partial<Omit<T, 'id' | 'version'>>): Promise<T>;
}

/** The append-only movements of minutes. */
export interface Ledger {
  /** Grants of the accounts that are valid on the day, with their balances. */
  openGrants(
    accountIds: readonly string[],
    on: LocalDate,
  ): Promise<readonly (Grant & { readonly remainingMinutes: number })[]>;
  /** Every grant of a subscription, newest window first. */
  grantsOf(
    subscriptionId: string,
    limit: number,
  ): Promise<readonly (Grant & { readonly remainingMinutes: number })[]>;
  entriesOf(filter: {
    interventionId?: string;
    grantIds?: readonly string[];
  }): Promise<readonly LedgerEntry[]>;
  lastSeq(accountId: string): Promise<number>;
  /** Fails on a duplicate grant (same account, code and window), which the caller retries. */
  insertGrant(grant: Grant): Promise<void>;
  append(entry: LedgerEntry): Promise<void>;
}

/** What an idempotency key was used for, and what it answered. */
export interface IdempotencyRecord {
  /** Caller and key together. */
  readonly id: string;
  readonly operation: string;
  readonly inputHash: string;
  /** JSON of what the operation returned. */
  readonly result: string;
  readonly recordedAt: Instant;
}

/** A rulebook as it was when it decided: immutable, addressed by its content. */
export interface StoredRelease {
  /** The release hash. */
  readonly id: string;
  /** JSON: path -> text of every rule file. */
  readonly files: string;
  readonly recordedAt: Instant;
}

/** Everything that can be read and written in one transaction. */
export interface Tables {
  readonly customers: VersionedRows<Customer>;
  readonly rentals: VersionedRows<Rental>;
  readonly orders: VersionedRows<PurchaseOrder>;
  readonly subscriptions: VersionedRows<Subscription>;
  readonly interventions: VersionedRows<Intervention>;
  readonly proposals: VersionedRows<CommercialProposal>;
  readonly studies: VersionedRows<Study>;
  readonly decisions: Rows<DecisionRecord>;
  readonly idempotency: Rows<IdempotencyRecord>;
  readonly releases: Rows<StoredRelease>;
  readonly ledger: Ledger;
  /** Next human number of a series (`BC`, `INF`, `INT`, `PC`, `ET`), unique, in order, gaps allowed. */
  nextNumber(series: string): Promise<number>;
  /** Makes other writers on the subscription wait until this transaction ends, where the engine can. */
  lockSubscription(id: string): Promise<void>;
}

/** The database. */
export interface Store {
  /**
   * Runs `work` in one short transaction: everything it writes is kept, or nothing. Deadlocks, lost races on a
   * constraint and certification failures run the whole of `work` again, so it must have no other effect.
   */
  write<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
  /** Runs `work` on committed data. */
  read<T>(work: (tables: Tables) => Promise<T>): Promise<T>;
}
