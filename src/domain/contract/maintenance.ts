import type { Instant, LocalDate } from '../time';

/** An update of system components (article 4.3). */
export interface SystemUpdate {
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string;
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
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string;
  /** Such as `DYS-000001`. */
  readonly reference: string;
  readonly description: string;
  /** A code of the list `malfunctionCauses` of the rulebook. */
  readonly cause: string;
  /** A code of the list `components` of the rulebook. */
  readonly component: string;
  readonly observedOn: LocalDate;
  readonly updateId: string | null;
  /** Outcome of `liability.scope`. */
  readonly outcome: string;
  readonly decisionId: string;
  readonly recordedAt: Instant;
  readonly version: number;
}
