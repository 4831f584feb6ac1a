import { keysOf } from './keys-of';

/** A row that changes, each change against the version it read. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Rows that wait, in a status, for the instant of one of their fields. */
export interface Waiting<Status extends string = string, Field extends string = string> {
  readonly waits: Status;
  readonly until: Field;
  /** Of those of one instant, the order of the names in this field says which comes first. */
  readonly before?: Field;
}

/** What is said once of a kind of record, whatever its rows hold. */
export interface KindEntry {
  /** First letters of its ids; null when something else names its rows, such as a hash. */
  readonly prefix: string | null;
  /** The series of the references people use; null when nobody counts its rows, or people choose the reference. */
  readonly series: string | null;
  /** Rows written once, kept by the ledger, changed version by version, or waiting for an instant. */
  readonly life: 'written-once' | 'in-ledger' | 'versioned' | Waiting;
}

/** Every kind of record: a new one is its entry here, its row type and its table; type errors say what is missing. */
export const KINDS = {
  customers: { prefix: 'cus', series: null, life: 'versioned' },
  rentals: { prefix: 'ren', series: null, life: 'versioned' },
  orders: { prefix: 'ord', series: 'BC', life: 'versioned' },
  subscriptions: { prefix: 'sub', series: 'INF', life: 'versioned' },
  terms: { prefix: 'trm', series: null, life: 'versioned' },
  interventions: { prefix: 'int', series: 'INT', life: 'versioned' },
  // A hold is named by the intervention it is for.
  holds: { prefix: null, series: null, life: 'versioned' },
  proposals: { prefix: 'pro', series: 'PC', life: 'versioned' },
  studies: { prefix: 'stu', series: 'ET', life: 'versioned' },
  issuedDocuments: { prefix: 'doc', series: null, life: 'written-once' },
  incidents: { prefix: 'inc', series: 'INC', life: 'versioned' },
  updates: { prefix: 'upd', series: 'MAJ', life: 'versioned' },
  malfunctions: { prefix: 'mal', series: 'DYS', life: 'versioned' },
  charges: { prefix: 'chg', series: 'MT', life: 'written-once' },
  events: { prefix: 'evt', series: null, life: 'written-once' },
  // What is planned, DECISION and SCHEDULE, may end what begins by itself at the same instant, TERM and WINDOW.
  dueSteps: { prefix: 'stp', series: null, life: { waits: 'PENDING', until: 'at', before: 'origin' } },
  notices: { prefix: 'ntc', series: null, life: { waits: 'QUEUED', until: 'nextAttemptAt' } },
  letters: { prefix: 'let', series: null, life: 'written-once' },
  deliveries: { prefix: 'dlv', series: null, life: 'written-once' },
  webhookEndpoints: { prefix: 'whk', series: null, life: 'versioned' },
  decisions: { prefix: 'dec', series: null, life: 'written-once' },
  idempotency: { prefix: null, series: null, life: 'written-once' },
  releases: { prefix: null, series: null, life: 'written-once' },
  // One record: the release that steps were last planned with.
  plannings: { prefix: null, series: null, life: 'versioned' },
  grants: { prefix: 'gra', series: null, life: 'in-ledger' },
  ledgerEntries: { prefix: 'led', series: null, life: 'in-ledger' },
} as const satisfies Readonly<Record<string, KindEntry>>;

/** A kind of record. */
export type RecordKind = keyof typeof KINDS;

type KindsWith<Part> = {
  [K in RecordKind]: (typeof KINDS)[K] extends Part ? K : never;
}[RecordKind];

/** Kinds whose rows the ledger reads and writes (article 2.2). */
export type KindInLedger = KindsWith<{ readonly life: 'in-ledger' }>;

/** Kinds with a table of their own in a unit of work. */
export type TableKind = Exclude<RecordKind, KindInLedger>;

/** Kinds whose rows change. */
export type VersionedKind = KindsWith<{ readonly life: 'versioned' | Waiting }>;

/** Kinds whose rows wait for an instant. */
export type WaitingKind = KindsWith<{ readonly life: Waiting }>;

/** Kinds whose ids the service makes. */
export type IdentifiedKind = KindsWith<{ readonly prefix: string }>;

/** Kinds of objects that are asked for by id. */
export type ObjectKind = IdentifiedKind & TableKind;

/** Kinds whose objects are counted for people, such as `INF-000001`. */
export type CountedKind = KindsWith<{ readonly series: string }>;

/** Kinds of objects that are asked for by id, as the table has them. */
export const OBJECT_KINDS: readonly ObjectKind[] = keysOf(KINDS).filter(isObjectKind);

function isObjectKind(kind: RecordKind): kind is ObjectKind {
  const { prefix, life } = KINDS[kind];
  return prefix !== null && life !== 'in-ledger';
}

export const isCounted = <K extends RecordKind>(kind: K): kind is K & CountedKind =>
  KINDS[kind].series !== null;
