import type { Currency } from './facts';
import type { Language, Text } from './text';
import type { Zone } from './zone';

/** Who provides the service and issues its documents. */
export interface Provider {
  readonly name: string;
  /** Lines under the name, such as an address. */
  readonly details: readonly string[];
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
