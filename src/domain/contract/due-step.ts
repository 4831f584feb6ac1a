import type { ClosedList, ValueOf } from '../closed-list';
import type { Instant } from '../time';
import type { IdOf } from '../id';

/** Where a planned step stands. */
export const DUE_STEP_STATUSES = {
  PENDING: 'It waits for its instant.',
  DONE: 'It was decided again at its instant and its effects were applied.',
  DROPPED: 'It no longer concerned anyone.',
} as const satisfies ClosedList;

export type DueStepStatus = ValueOf<typeof DUE_STEP_STATUSES>;

/** Where a step comes from, which says what is asked when it falls due. */
export const STEP_ORIGINS = {
  SCHEDULE: 'A schedule planned it: the schedules are asked again, and may have planned otherwise since.',
  DECISION: 'A decision planned it for good, whatever the schedules say later.',
  WINDOW: 'The next window of minutes opens: nothing planned it.',
  TERM: 'The next term begins, as it was agreed: nothing is asked.',
} as const satisfies ClosedList;

/** A step the rules planned for a subscription at an instant (articles 6.1 and 6.2): decided again when it comes. */
export interface DueStep {
  readonly id: IdOf<'dueSteps'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** A code of the vocabulary's steps, such as `SUSPENSION`. */
  readonly step: string;
  /** What the step is about and its instant; unique per subscription, so that no step is planned twice. */
  readonly occurrence: string;
  /** The contractual instant. */
  readonly at: Instant;
  /** The rule that planned it. */
  readonly rule: string;
  readonly status: DueStepStatus;
  readonly origin: ValueOf<typeof STEP_ORIGINS>;
  /** The decision that planned it; null when nothing did, as for a window of minutes that begins. */
  readonly plannedBy: IdOf<'decisions'> | null;
  /** The decision taken at its instant. */
  readonly decisionId: IdOf<'decisions'> | null;
  readonly recordedAt: Instant;
  readonly settledAt: Instant | null;
  readonly version: number;
}
