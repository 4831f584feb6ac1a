import type { Instant, LocalDate } from '../time';
import type { IdOf } from '../id';

/** An update of system components (article 4.3). */
export interface SystemUpdate {
  readonly id: IdOf<'updates'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** Such as `MAJ-000001`. */
  readonly reference: string;
  /** A code of the list `malfunctionCauses` of the rulebook: `SECURITY_UPDATE` or `OTHER_UPDATE`. */
  readonly kind: string;
  readonly description: string;
  readonly performedAt: Instant;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** A malfunction the customer reports, with the liability the contract settles (article 4.3). */
export interface Malfunction {
  readonly id: IdOf<'malfunctions'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** Such as `DYS-000001`. */
  readonly reference: string;
  readonly description: string;
  /** A code of the list `malfunctionCauses` of the rulebook. */
  readonly cause: string;
  /** A code of the list `components` of the rulebook. */
  readonly component: string;
  readonly observedOn: LocalDate;
  readonly updateId: IdOf<'updates'> | null;
  /** Outcome of `liability.scope`. */
  readonly outcome: string;
  readonly decisionId: IdOf<'decisions'>;
  readonly recordedAt: Instant;
  readonly version: number;
}
