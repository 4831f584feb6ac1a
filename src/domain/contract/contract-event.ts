import type { FactValue } from '../facts';
import type { Instant, LocalDate } from '../time';

/** Something that happened in the life of a contract: the timeline a reader sees and the history the rules may count. */
export interface ContractEvent {
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string | null;
  /** A code of the vocabulary's events, such as `LEVEL_CHANGED`. */
  readonly type: string;
  /** The contractual instant. */
  readonly effectiveAt: Instant;
  /** The local day of `effectiveAt`. */
  readonly effectiveOn: LocalDate;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly decisionId: string | null;
  /** Figures of the event, such as `minutes`, `amount`, `level`. */
  readonly data: Readonly<Record<string, FactValue>>;
}
