import type { Clock } from '../domain/ports/clock';
import type { IdGenerator } from '../domain/ports/id-generator';
import type { Rulebooks } from '../domain/ports/rulebook';
import type { Store } from '../domain/ports/store';

/** What every operation is given by the composition root. */
export interface Deps {
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly rulebooks: Rulebooks;
  readonly store: Store;
}

export type Role = 'customer' | 'technician' | 'sales' | 'contract-manager' | 'auditor' | 'operator';

/** Who asks. A customer acts for one customer id; the others are the provider's people. */
export interface Actor {
  readonly role: Role;
  /** Stable identifier of the person or program, never an e-mail address. */
  readonly subject: string;
  readonly customerId: string | null;
}
