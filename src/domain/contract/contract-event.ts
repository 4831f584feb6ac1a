import type { FactValue } from '../facts';
import type { Instant, LocalDate } from '../time';
import type { IdOf } from '../id';

/** Tells that an event was recorded by mistake: its `event` names it, its `reason` says why. Neither is history. */
export const EVENT_WITHDRAWN = 'EVENT_WITHDRAWN';

/** Something that happened in the life of a contract: the timeline a reader sees and the history the rules may count. */
export interface ContractEvent {
  readonly id: IdOf<'events'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** A code of the vocabulary's events, such as `LEVEL_CHANGED`. */
  readonly type: string;
  /** The contractual instant. */
  readonly effectiveAt: Instant;
  /** The local day of `effectiveAt`. */
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly decisionId: IdOf<'decisions'> | null;
  /** Figures of the event, such as `minutes`, `amount`, `level`. */
  readonly data: Readonly<Record<string, FactValue>>;
}
