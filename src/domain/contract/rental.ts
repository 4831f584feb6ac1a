import type { Instant } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** The server a subscription depends on (article 2). */
export interface Rental {
  readonly id: IdOf<'rentals'>;
  readonly customerId: IdOf<'customers'>;
  /** Such as `SRV-0001`; amendments are scoped by it. */
  readonly reference: string;
  /** A code of the list `serverTypes` of the rulebook, such as `DEDIE_ICODIA`. */
  readonly serverType: string;
  readonly active: boolean;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}
