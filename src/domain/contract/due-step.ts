import type { ClosedList, ValueOf } from '../closed-list';
import type { ErrorCode } from '../errors';
import type { Text } from '../text';
import type { Instant } from '../time';
import type { IdOf } from '../id';

/** Where a planned step stands. */
export const DUE_STEP_STATUSES = {
  PENDING: 'It waits for its instant.',
  DONE: 'It was decided again at its instant and its effects were applied.',
  DROPPED: 'It no longer concerned anyone.',
} as const satisfies ClosedList;

export type DueStepStatus = ValueOf<typeof DUE_STEP_STATUSES>;

/** The same as people see it: a step that waits because it failed is told apart. */
export const SHOWN_STEP_STATUSES = {
  ...DUE_STEP_STATUSES,
  FAILED: 'It could not be settled: it is tried again, and what comes after it waits behind it.',
} as const satisfies ClosedList;

export type ShownStepStatus = ValueOf<typeof SHOWN_STEP_STATUSES>;

/** Why a step was dropped: a code, and the sentence that people read. */
export const DROP_REASONS = {
  CONTRACT_ENDED: 'The contract has ended.',
  SERVICE_SUSPENDED: 'The service is suspended, and the rules plan it no more.',
  NOTICE_GIVEN: 'A party gave notice of non-renewal, and the rules plan it no more.',
  PLANNED_OTHERWISE: 'It is planned for another instant.',
  NO_LONGER_PLANNED: 'What it rested on has changed: the rules, asked again, plan it no more.',
  EVENT_WITHDRAWN: 'It followed from an event that was withdrawn: it had been recorded by mistake.',
  CAUSE_UNDONE: 'The condition that its rule gives it no longer held.',
  NO_LONGER_USEFUL: 'It came too late to be of use.',
  SUPERSEDED: 'A later one of its kind was due, and was of more use.',
} as const satisfies ClosedList;

export type DropReason = ValueOf<typeof DROP_REASONS>;

/** The same in French. */
const RAISONS: Readonly<Record<DropReason, string>> = {
  CONTRACT_ENDED: 'Le contrat a pris fin.',
  SERVICE_SUSPENDED: 'Le service est suspendu, et les règles ne la prévoient plus.',
  NOTICE_GIVEN: 'Une partie a dénoncé le contrat, et les règles ne la prévoient plus.',
  PLANNED_OTHERWISE: 'Elle est prévue à un autre instant.',
  NO_LONGER_PLANNED:
    'Ce dont elle venait a changé : les règles, de nouveau consultées, ne la prévoient plus.',
  EVENT_WITHDRAWN: 'Elle suivait un événement qui a été retiré : il avait été enregistré par erreur.',
  CAUSE_UNDONE: 'La condition que sa règle lui donne ne tenait plus.',
  NO_LONGER_USEFUL: 'Il était trop tard pour qu’elle serve.',
  SUPERSEDED: 'Une autre du même genre, plus récente, servait davantage.',
};

/** What people read of why a step was dropped. */
export const textOfReason = (reason: DropReason): Text => ({ fr: RAISONS[reason], en: DROP_REASONS[reason] });

/** Why a step could not be settled, and when it is tried again: it waits, and what comes after it waits behind it. */
export interface StepFailure {
  /** The code of the error; null for a fault of the program, of which the log tells more. */
  readonly code: ErrorCode | null;
  readonly reason: Text;
  /** The same with places in rule files, which staff alone are told. */
  readonly forStaff: Text | null;
  readonly since: Instant;
  readonly attempts: number;
  readonly retryAt: Instant;
  /** The rules under which it failed: under others it is tried at once. */
  readonly releaseHash: string;
}

/** Where a step comes from, which says what is asked when it falls due. */
export const STEP_ORIGINS = {
  SCHEDULE: 'A schedule planned it: the schedules are asked again, and may have planned otherwise since.',
  DECISION: 'A decision planned it for good, whatever the schedules say later.',
  WINDOW: 'The next window of minutes opens: nothing planned it.',
  TERM: 'The next term begins, as it was agreed: nothing is asked.',
} as const satisfies ClosedList;

/** A step the rules planned for a subscription or an order at an instant (articles 5.1, 6.1 and 6.2): decided again when it comes. */
export interface DueStep {
  readonly id: IdOf<'dueSteps'>;
  readonly customerId: IdOf<'customers'>;
  /** Null for a step of an order that no subscription followed yet. */
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** The order that the decision behind it was about, if it was about one. */
  readonly orderId: IdOf<'orders'> | null;
  /** A code of the vocabulary's steps, such as `SUSPENSION`. */
  readonly step: string;
  /** What the step is about and its instant; unique per subscription, and per order without one, so that no step is planned twice. */
  readonly occurrence: string;
  /** The contractual instant. */
  readonly at: Instant;
  /** The rule that planned it. */
  readonly rule: string;
  readonly status: DueStepStatus;
  /** Why it was dropped; null when it was not, or before reasons were kept. */
  readonly droppedFor: DropReason | null;
  /** It waits because it failed, as `failure` says. */
  readonly stuck: boolean;
  readonly failure: StepFailure | null;
  readonly origin: ValueOf<typeof STEP_ORIGINS>;
  /** The decision that planned it; null when nothing did, as for a window of minutes that begins. */
  readonly plannedBy: IdOf<'decisions'> | null;
  /** The decision taken at its instant. */
  readonly decisionId: IdOf<'decisions'> | null;
  readonly recordedAt: Instant;
  readonly settledAt: Instant | null;
  readonly version: number;
}
