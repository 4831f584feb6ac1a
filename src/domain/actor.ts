import type { ClosedList, ValueOf } from './closed-list';
import { keysOf } from './keys-of';
import type { IdOf } from './id';

/** What a person or a program may be for the service. */
export const ROLE_MEANINGS = {
  customer: 'Sees and asks for what is its own.',
  technician: 'Does the work: setups, interventions, incidents, updates.',
  sales: 'Registers customers and takes up orders, proposals and changes.',
  'contract-manager': 'Answers for the rule files.',
  auditor: 'Reads everything and changes nothing.',
  operator: 'Runs the service, and may do what the desk does.',
} as const satisfies ClosedList;

export type Role = ValueOf<typeof ROLE_MEANINGS>;

/** Every role. */
export const ROLES = keysOf(ROLE_MEANINGS);

/** Who asks. A customer sees and touches only its own objects. */
export interface Actor {
  /** A name for the log: the subject of the token, or `scheduler`. */
  readonly subject: string;
  readonly role: Role;
  /** The customer a `customer` acts for; null for everyone else. */
  readonly customerId: IdOf<'customers'> | null;
}

/** The service itself, when a step falls due. */
export const SCHEDULER: Actor = { subject: 'scheduler', role: 'operator', customerId: null };
