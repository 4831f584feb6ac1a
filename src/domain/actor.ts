/** What a person or a program may be for the service. */
export const ROLES = ['customer', 'technician', 'sales', 'contract-manager', 'auditor', 'operator'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks. A customer sees and touches only its own objects. */
export interface Actor {
  /** A name for the log: the subject of the token, or `scheduler`. */
  readonly subject: string;
  readonly role: Role;
  /** The customer a `customer` acts for; null for everyone else. */
  readonly customerId: string | null;
}

/** The service itself, when a step falls due. */
export const SCHEDULER: Actor = { subject: 'scheduler', role: 'operator', customerId: null };
