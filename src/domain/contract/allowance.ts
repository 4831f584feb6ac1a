import type { ClosedList, ValueOf } from '../closed-list';
import type { Instant, LocalDate } from '../time';
import type { IdOf } from '../id';
import type { Minutes } from '../minutes';

/** Whose minutes they are: a subscription's, or a customer's when they are pooled (article 2.2.1). */
export type AccountId = IdOf<'subscriptions'> | IdOf<'customers'>;

/** Minutes opened by the rules for a window (article 2.2.1). */
export interface Grant {
  readonly id: IdOf<'grants'>;
  /** The account of the ledger. */
  readonly accountId: AccountId;
  /** On the account of a customer: the pool of the vocabulary with its key, such as `SITE Paris`, that its subscriptions share; null where all do. */
  readonly pool: string | null;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** A code of the rules, such as `MONTHLY`. */
  readonly code: string;
  readonly minutes: Minutes;
  readonly validFrom: LocalDate;
  /** Half-open: the first day the minutes no longer count. */
  readonly validUntil: LocalDate;
  readonly consumptionOrder: number;
  readonly windowFrom: LocalDate;
  readonly windowUntil: LocalDate;
  readonly decisionId: IdOf<'decisions'>;
  readonly recordedAt: Instant;
}

/** What a movement of minutes does. */
export const LEDGER_KINDS = {
  GRANT: 'It opens minutes.',
  RESERVATION: 'It holds minutes for an intervention.',
  RELEASE: 'It gives back minutes that were held.',
  CONSUMPTION: 'It uses minutes.',
  ADJUSTMENT: 'It moves what is left when the level changes.',
  EXPIRY: 'It drops what is left of a window.',
  SHORTFALL:
    'It notes minutes that are held beyond what the window grants since the level changed, or that given back ones filled: no balance moves.',
} as const satisfies ClosedList;

export type LedgerKind = ValueOf<typeof LEDGER_KINDS>;

/** One append-only movement of minutes; the balance of a grant is the sum of its entries, shortfalls apart. */
export interface LedgerEntry {
  readonly id: IdOf<'ledgerEntries'>;
  readonly accountId: AccountId;
  /** 1, 2, 3... per account; unique, which is what makes concurrent writes safe. */
  readonly seq: number;
  readonly grantId: IdOf<'grants'>;
  readonly kind: LedgerKind;
  /** Signed: positive gives minutes, negative takes them. */
  readonly minutes: Minutes;
  /** What is left on the grant after this entry; never negative. */
  readonly balanceAfter: Minutes;
  readonly interventionId: IdOf<'interventions'> | null;
  readonly decisionId: IdOf<'decisions'> | null;
  readonly effectiveAt: Instant;
  readonly recordedAt: Instant;
}

/** A grant with what is left of it, opened or as the rules would open it. */
export type CountedGrant = Omit<Grant, 'decisionId'> & {
  readonly remainingMinutes: Minutes;
  /** Whether the ledger has it; one that the rules would open has no movement. */
  readonly opened: boolean;
};

/** The allowance of a subscription at an instant, summed from its ledger. */
export interface AllowanceState {
  /** The day it is counted for. */
  readonly day: LocalDate;
  readonly windowFrom: LocalDate;
  readonly windowUntil: LocalDate;
  readonly grantedMinutes: Minutes;
  readonly reservedMinutes: Minutes;
  readonly consumedMinutes: Minutes;
  /** Granted minus reserved minus consumed minus expired. */
  readonly remainingMinutes: Minutes;
  readonly own: OwnTime;
  readonly grants: readonly CountedGrant[];
}

/**
 * What the window granted to the subscription itself, without what others of its pool brought or what was granted beside:
 * a change of its level changes this part alone (article 7).
 */
export interface OwnTime {
  readonly consumedMinutes: Minutes;
  readonly reservedMinutes: Minutes;
  readonly remainingMinutes: Minutes;
}
