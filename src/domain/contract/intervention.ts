import type { PriceLine } from '../decision';
import type { FactValue } from '../facts';
import type { Instant, LocalDate } from '../time';
import type { Attributes } from './party';

/** Where an intervention stands; the outcome itself is a code of the rules, kept beside. */
export type InterventionStatus =
  'READY' | 'AWAITING_PROPOSAL' | 'UNDER_STUDY' | 'REFUSED' | 'CLOSED' | 'CANCELLED' | 'DECLINED' | 'EXPIRED';

/** A request for work on the customer's server (article 2.2). */
export interface Intervention {
  readonly id: string;
  readonly subscriptionId: string;
  readonly customerId: string;
  readonly reference: string;
  /** A code of the list `interventionTypes` of the rulebook. */
  readonly typeCode: string;
  readonly description: string;
  readonly estimatedMinutes: number;
  readonly actualMinutes: number | null;
  readonly status: InterventionStatus;
  /** Outcome of `intervention.handling`. */
  readonly outcome: string;
  readonly reservedMinutes: number;
  readonly consumedMinutes: number;
  /** Minutes the customer agreed to pay for, by an accepted proposal. */
  readonly quotedMinutes: number;
  /** Worked beyond what was covered and accepted: not billable. */
  readonly unbillableMinutes: number;
  readonly requestedAt: Instant;
  /** When the work is due to start, if the rules fix it; from the request on otherwise. */
  readonly startsAt: Instant;
  readonly closedAt: Instant | null;
  readonly decisionId: string;
  readonly settlementDecisionId: string | null;
  readonly attributes: Attributes;
  readonly version: number;
}

export type ProposalStatus = 'ISSUED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN';

/** A commercial proposal for the minutes an allowance does not cover (article 2.2.1): its price holds once issued. */
export interface CommercialProposal {
  readonly id: string;
  readonly interventionId: string;
  readonly subscriptionId: string;
  readonly customerId: string;
  readonly reference: string;
  readonly status: ProposalStatus;
  readonly coveredMinutes: number;
  readonly quotedMinutes: number;
  /** Excluding VAT. */
  readonly amountCents: number;
  readonly currency: 'EUR';
  /** Parameter values that were in force when it was issued, such as `hourlyRate`. */
  readonly values: Readonly<Record<string, FactValue>>;
  readonly lines: readonly PriceLine[];
  readonly issuedAt: Instant;
  readonly issuedOn: LocalDate;
  /** Last local day on which it can be accepted, included. */
  readonly validUntil: LocalDate;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  readonly decisionId: string;
  readonly version: number;
}

export type StudyStatus = 'OPEN' | 'CONCLUDED_WITH_PROPOSAL' | 'CONCLUDED_WITHOUT_PROPOSAL';

/** The study of a request outside the subscription (article 2.2.2). */
export interface Study {
  readonly id: string;
  readonly interventionId: string;
  readonly subscriptionId: string;
  readonly customerId: string;
  readonly reference: string;
  readonly status: StudyStatus;
  readonly conclusion: string | null;
  readonly openedAt: Instant;
  readonly concludedAt: Instant | null;
  readonly concludedBy: string | null;
  readonly proposalId: string | null;
  readonly decisionId: string;
  readonly version: number;
}
