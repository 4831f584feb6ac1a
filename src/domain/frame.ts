import type { Currency } from './facts';
import type { Language, Text } from './text';
import type { Zone } from './zone';

/** What the law wants a provider's documents to say of it, such as its registration. */
export interface ProviderParticular {
  readonly label: Text;
  /** The text of law that wants it. */
  readonly source: string;
  /** As it is printed; null while nobody has given it. */
  readonly value: string | null;
}

/** Who provides the service and issues its documents. */
export interface Provider {
  readonly name: string;
  /** Lines under the name, such as a telephone number. */
  readonly details: readonly string[];
  /** Printed before the details, in this order. */
  readonly particulars: readonly ProviderParticular[];
}

/** What a contract stands in before it says anything: whose clocks, which money, which language, and who provides. */
export interface Frame {
  readonly name: Text;
  readonly zone: Zone;
  readonly currency: Currency;
  /** The language of the signed texts, which is the one that binds. */
  readonly language: Language;
  readonly provider: Provider;
}
