import type { ClosedList, ValueOf } from '../closed-list';
import type { IdOf } from '../id';
import type { Minutes } from '../minutes';
import type { LocalDate } from '../time';

/** Where a hold stands. */
export const HOLD_STATUSES = {
  WAITING: 'The window it is for has not begun: its minutes are kept for the work.',
  PLACED: 'Its window has begun: the ledger holds its minutes.',
  DROPPED: 'The work no longer needs it, or its month went by while the service was suspended.',
} as const satisfies ClosedList;

export type HoldStatus = ValueOf<typeof HOLD_STATUSES>;

/** Minutes an intervention holds of a window that has not begun (article 2.2.1); an intervention has one at most. */
export interface Hold {
  /** The intervention it is for. */
  readonly id: IdOf<'interventions'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** The day the work is for. */
  readonly day: LocalDate;
  /** What still waits for the window. */
  readonly minutes: Minutes;
  readonly status: HoldStatus;
  /** The decision that held them last. */
  readonly decisionId: IdOf<'decisions'>;
  readonly version: number;
}
