import type { FactValue } from '../facts';
import type { Language } from '../text';
import type { Instant } from '../time';

/** Values of the attributes that the vocabulary declares for an object; validated against it before storing. */
export type Attributes = Readonly<Record<string, FactValue>>;

/** Who the contract is with. */
export interface Customer {
  readonly id: string;
  /** The reference the provider's people use, such as `CLI-ACME`; amendments are scoped by it. */
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  /** The language of its notices and documents; the contract itself is French. */
  readonly language: Language;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** The server a subscription depends on (article 2). */
export interface Rental {
  readonly id: string;
  readonly customerId: string;
  /** Such as `SRV-0001`; amendments are scoped by it. */
  readonly reference: string;
  /** A code of the list `serverTypes` of the rulebook, such as `DEDIE_ICODIA`. */
  readonly serverType: string;
  readonly active: boolean;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}
