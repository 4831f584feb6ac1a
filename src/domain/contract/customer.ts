import type { Language } from '../text';
import type { Instant } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** Who the contract is with. */
export interface Customer {
  readonly id: IdOf<'customers'>;
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
