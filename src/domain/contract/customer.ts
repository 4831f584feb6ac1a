import type { Language } from '../text';
import type { Instant } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** Whom to reach at a customer's. */
export interface Contact {
  readonly name: string;
  /** Such as `facturation`, in the customer's own words. */
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What identifies a customer on its documents, beside its name. */
export interface CustomerDetails {
  /** Line by line; empty when none is known. */
  readonly postalAddress: readonly string[];
  /** Where invoices go, line by line; empty when it is the postal one. */
  readonly billingAddress: readonly string[];
  /** SIREN or SIRET. */
  readonly registrationNumber: string | null;
  /** With its country, such as `FR40303265045`. */
  readonly vatNumber: string | null;
  readonly contacts: readonly Contact[];
}

/** A customer of whom nothing more than its name is known. */
export const NO_DETAILS: CustomerDetails = {
  postalAddress: [],
  billingAddress: [],
  registrationNumber: null,
  vatNumber: null,
  contacts: [],
};

/** Who the contract is with. */
export interface Customer {
  readonly id: IdOf<'customers'>;
  /** The reference the provider's people use, such as `CLI-ACME`; amendments are scoped by it. */
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  /** The language of its notices and documents; the contract itself is French. */
  readonly language: Language;
  /** Null when none was given. */
  readonly details: CustomerDetails | null;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}
