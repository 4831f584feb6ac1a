import type { Instant, LocalDate } from '../time';
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
  /** Whether it was in service when it was last noted; `isRentedOn` also counts the day it ends. */
  readonly active: boolean;
  /** The first day it is no longer rented; null while no end is known. */
  readonly endsOn: LocalDate | null;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** Whether a server is rented on a day (article 2): in service, and its end has not come. */
export const isRentedOn = ({ active, endsOn }: Pick<Rental, 'active' | 'endsOn'>, on: LocalDate): boolean =>
  active && (endsOn === null || on < endsOn);
