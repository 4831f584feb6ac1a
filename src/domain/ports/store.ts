import type { AccountId, Grant, LedgerEntry } from '../contract/allowance';
import type { IdOf } from '../id';
import type { ObjectKind, TableKind, Versioned, VersionedKind, WaitingKind } from '../kinds';
import type { Minutes } from '../minutes';
import type { RowOf } from '../records/rows-by-kind';
import type { Instant, LocalDate } from '../time';

/** One page of rows in id order (ids are time-ordered), after the id `after`; newest first when asked. */
export interface Page<Id extends string = string> {
  readonly first: number;
  readonly after?: Id | null;
  readonly newestFirst?: boolean;
}

/** The rows of one kind of object. Filters are equalities; a list of values means one of them. */
export interface Rows<T extends { readonly id: string }, Id extends string = T['id']> {
  find(id: Id): Promise<T | null>;
  findMany(ids: readonly Id[]): Promise<readonly T[]>;
  list(filter: Filter<T>, page: Page<Id>): Promise<readonly T[]>;
  count(filter: Filter<T>): Promise<number>;
  /** Fails with AlreadyExists when a unique value is taken. */
  insert(row: T): Promise<void>;
}

export type Filter<T> = { readonly [K in keyof T]?: T[K] | readonly T[K][] };

/** Rows that change: each change names the version it read and fails with ConcurrentChange on another. */
export interface VersionedRows<T extends Versioned> extends Rows<T> {
  /** Writes `changes` and `version + 1`; returns the row as it now stands. */
  update(row: T, changes: Partial<Omit<T, 'id' | 'version'>>): Promise<T>;
}

/** Rows that wait for an instant. */
export interface WaitingRows<T extends Versioned> extends VersionedRows<T> {
  /** Rows still waiting whose instant is at or before `at`, earliest first; of those of a filter, where one is given. */
  due(at: Instant, limit: number, filter?: Filter<T>): Promise<readonly T[]>;
}

/** A grant with what is left of it: the sum of its ledger entries. */
export type GrantBalance = Grant & {
  readonly remainingMinutes: Minutes;
  /** What is held on it beyond what its window grants: given back, it fills this first (article 7). */
  readonly shortfallMinutes: Minutes;
};

/** What moved on a grant: one entry of the ledger, or all of one kind summed, from the instant the first of them counts. */
export type Movement = Pick<LedgerEntry, 'grantId' | 'kind' | 'minutes' | 'effectiveAt'>;

/** A grant with its balance and what it is the sum of, kind by kind. */
export type SummedGrant = GrantBalance & { readonly movements: readonly Movement[] };

/** Which grants of an account are read, and how far their movements are summed. */
export interface Counted {
  /** Grants that end before it are left out. */
  readonly from?: LocalDate;
  /** What counts from this instant on is summed apart from what counts before it. */
  readonly apart?: Instant | null;
}

/** A period of minutes of a subscription that was opened, with the day on which what it granted ends. */
export type OpenedWindow = Pick<Grant, 'windowFrom' | 'windowUntil' | 'validUntil'>;

/** What stands of a subscription beside its row: what every act has to know before it begins, read in one statement. */
export interface Standing {
  readonly customer: RowOf<'customers'>;
  readonly rental: RowOf<'rentals'>;
  /** The earliest instant that a step of it waits for. */
  readonly nextStepAt: Instant | null;
  /** The window that ends last; null before the first one. */
  readonly lastWindow: OpenedWindow | null;
  /** Whether work holds minutes of windows to come. */
  readonly holdsMinutes: boolean;
  /** Whether anything was ever granted to its customer rather than to it. */
  readonly isPooled: boolean;
  /** Whether its customer was ever credited towards later orders, which the earliest takes first. */
  readonly isCredited: boolean;
}

/** The contracts of a customer. */
export interface Contracts {
  /** How many run, suspended ones among them. */
  readonly running: number;
  /** When the first one took effect. */
  readonly subscribedOn: LocalDate | null;
}

/** The append-only movements of minutes. */
export interface Ledger {
  /** The grants of these accounts, oldest window first, each with its balance. */
  grantsOf(accountIds: readonly AccountId[], counted?: Counted): Promise<readonly SummedGrant[]>;
  /** The same of grants by their ids. */
  grantsWith(ids: readonly IdOf<'grants'>[]): Promise<readonly SummedGrant[]>;
  /** Entries of grants or of an intervention, in the order they were written. */
  entriesOf(filter: {
    readonly interventionId?: IdOf<'interventions'>;
    readonly grantIds?: readonly IdOf<'grants'>[];
  }): Promise<readonly LedgerEntry[]>;
  /** The last number used on the account, 0 before the first. */
  lastSeq(accountId: AccountId): Promise<number>;
  /** A grant of the same account, subscription, code and window is a lost race: the transaction runs again. */
  insertGrant(grant: Grant): Promise<void>;
  /** An entry of the same account and number is a lost race: the transaction runs again. */
  append(entry: LedgerEntry): Promise<void>;
}

/** Every table as one whose rows are only read and added. */
export type RowTables = { readonly [K in TableKind]: Rows<RowOf<K>> };

/** The tables of the objects that are asked for by id. */
export type ObjectTables = { readonly [K in ObjectKind]: Rows<RowOf<K>, IdOf<K>> };

/** The tables whose rows change. */
export type VersionedTables = { readonly [K in VersionedKind]: VersionedRows<RowOf<K>> };

/** The tables whose rows wait for an instant. */
export type WaitingTables = { readonly [K in WaitingKind]: WaitingRows<RowOf<K>> };

type TablesByKind = Omit<RowTables, VersionedKind> & Omit<VersionedTables, WaitingKind> & WaitingTables;

/** Everything that can be read and written in one transaction. */
export interface Tables extends TablesByKind {
  readonly ledger: Ledger;
  /** What stands of a subscription as the unit of work sees it now; null when there is none. */
  readonly standing: (subscriptionId: IdOf<'subscriptions'>) => Promise<Standing | null>;
  /** The contracts of a customer as the unit of work sees them now. */
  readonly contractsOf: (customerId: IdOf<'customers'>) => Promise<Contracts>;
  /** Next human number of a series (`BC`, `INF`, `INT`, `PC`, `ET`...), unique, in order, gaps allowed. */
  nextNumber(series: string): Promise<number>;
  /** Makes other writers on these objects wait until this transaction ends, where the engine can; in id order. */
  lock<K extends 'customers' | 'subscriptions' | 'orders'>(table: K, ids: readonly IdOf<K>[]): Promise<void>;
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
