import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { PriceLine } from '../decision';
import type { FactValue } from '../facts';
import type { Instant, LocalDate } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';
import type { Minutes } from '../minutes';

/** Where an intervention stands; the outcome itself is a code of the rules, kept beside. */
export const INTERVENTION_STATUSES = {
  READY: 'The work can be done.',
  ON_HOLD: 'Nothing that is ordered covers its day any more: it waits for an order that does (article 6.2).',
  AWAITING_PROPOSAL: 'The customer has a commercial proposal to answer first.',
  UNDER_STUDY: 'It is outside the subscription and being studied (article 2.2.2).',
  REFUSED: 'The work is not done: the rules refused it, or its study ended without a proposal.',
  CLOSED: 'The work is done and its minutes are settled.',
  CANCELLED: 'It was given up before the work was done, or the service no longer covers its day.',
  DECLINED: 'The customer declined its commercial proposal.',
  EXPIRED: 'Its commercial proposal was not answered in time.',
} as const satisfies ClosedList;

export type InterventionStatus = ValueOf<typeof INTERVENTION_STATUSES>;

/** A request is in hand while its work is neither done nor given up. */
export const WORK_IN_HAND = ['READY', 'ON_HOLD', 'AWAITING_PROPOSAL', 'UNDER_STUDY'] as const;

/** Time agreed to be paid without a proposal, by rules that let it. */
export interface AgreedTime {
  readonly minutes: Minutes;
  /** Excluding VAT; null where the rules gave no price: it is priced when it is worked, at the rate of these figures. */
  readonly amountCents: Cents | null;
  /** The figures that were in force when it was agreed, such as `hourlyRate`. */
  readonly values: Readonly<Record<string, FactValue>>;
}

/** A request for work on the customer's server (article 2.2). */
export interface Intervention {
  readonly id: IdOf<'interventions'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly customerId: IdOf<'customers'>;
  readonly reference: string;
  /** A code of the list `interventionTypes` of the rulebook. */
  readonly typeCode: string;
  readonly description: string;
  readonly estimatedMinutes: Minutes;
  readonly actualMinutes: Minutes | null;
  readonly status: InterventionStatus;
  /** Outcome of `intervention.handling`. */
  readonly outcome: string;
  /** Held for the work: of the window in course, or of the one its day is in. */
  readonly reservedMinutes: Minutes;
  readonly consumedMinutes: Minutes;
  /** Minutes the customer agreed to pay for, by an accepted proposal or as the rules let it. */
  readonly quotedMinutes: Minutes;
  /** What of them was agreed without a proposal; null when nothing was. */
  readonly agreed: readonly AgreedTime[] | null;
  /** Worked beyond what was covered and accepted: not billable. */
  readonly unbillableMinutes: Minutes;
  readonly requestedAt: Instant;
  /** When the work is due to start, if the rules fix it; from the request on otherwise. */
  readonly startsAt: Instant;
  /** When the work began, as its closing says; null while it has not been closed. */
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly decisionId: IdOf<'decisions'>;
  readonly settlementDecisionId: IdOf<'decisions'> | null;
  /** What the rules last said of it when what it rests on changed; null while nothing did, or they had nothing to say. */
  readonly reviewDecisionId: IdOf<'decisions'> | null;
  readonly attributes: Attributes;
  readonly version: number;
}

/** Where a commercial proposal stands. */
export const PROPOSAL_STATUSES = {
  ISSUED: 'It waits for the answer of the customer.',
  ACCEPTED: 'The customer accepted it.',
  DECLINED: 'The customer declined it.',
  EXPIRED: 'Its last day passed without an answer.',
  WITHDRAWN: 'The intervention it was for is cancelled.',
  REPLACED: 'Another was issued in its place.',
} as const satisfies ClosedList;

export type ProposalStatus = ValueOf<typeof PROPOSAL_STATUSES>;

/** A commercial proposal for the minutes an allowance does not cover (article 2.2.1): its price holds once issued. */
export interface CommercialProposal {
  readonly id: IdOf<'proposals'>;
  readonly interventionId: IdOf<'interventions'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly customerId: IdOf<'customers'>;
  readonly reference: string;
  readonly status: ProposalStatus;
  readonly coveredMinutes: Minutes;
  readonly quotedMinutes: Minutes;
  /** Excluding VAT. */
  readonly amountCents: Cents;
  /** An ISO 4217 code. */
  readonly currency: string;
  /** Parameter values that were in force when it was issued, such as `hourlyRate`. */
  readonly values: Readonly<Record<string, FactValue>>;
  readonly lines: readonly PriceLine[];
  readonly issuedAt: Instant;
  readonly issuedOn: LocalDate;
  /** Last local day on which it can be accepted, included. */
  readonly validUntil: LocalDate;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
  /** The proposal that was issued in its place; null when none was. */
  readonly replacedById: IdOf<'proposals'> | null;
  readonly decisionId: IdOf<'decisions'>;
  readonly version: number;
}

/** Where a study stands. */
export const STUDY_STATUSES = {
  OPEN: 'It is under way.',
  CONCLUDED_WITH_PROPOSAL: 'It ended with a commercial proposal.',
  CONCLUDED_WITHOUT_PROPOSAL: 'It ended without one: the work is not done.',
} as const satisfies ClosedList;

export type StudyStatus = ValueOf<typeof STUDY_STATUSES>;

/** A figure that a study negotiated, and the one its proposal was made with: another where the texts prevail (article 1). */
export interface StudyFigure {
  /** A parameter of the contract, such as `hourlyRate`. */
  readonly name: string;
  readonly given: FactValue;
  readonly applied: FactValue;
}

/** The study of a request outside the subscription (article 2.2.2). */
export interface Study {
  readonly id: IdOf<'studies'>;
  readonly interventionId: IdOf<'interventions'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  readonly customerId: IdOf<'customers'>;
  readonly reference: string;
  readonly status: StudyStatus;
  readonly conclusion: string | null;
  readonly openedAt: Instant;
  readonly concludedAt: Instant | null;
  readonly concludedBy: string | null;
  readonly proposalId: IdOf<'proposals'> | null;
  /** What it negotiated; null when nothing was. */
  readonly figures: readonly StudyFigure[] | null;
  readonly decisionId: IdOf<'decisions'>;
  readonly version: number;
}
