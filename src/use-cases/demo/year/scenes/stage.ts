import type { Actor, Role } from '../../../../domain/actor';
import type { Receipt } from '../../../operation/idempotent-write';

/** The objects of the demonstration year that its scenes made so far, by the name their receipts give them. */
export interface Stage {
  readonly customerId: string;
  readonly rentalId: string;
  readonly orderId: string;
  readonly subscriptionId: string;
  readonly interventionId: string;
  readonly proposalId: string;
  readonly studyId: string;
  readonly incidentId: string;
  readonly updateId: string;
}

/** Before the first scene. */
export const EMPTY_STAGE: Stage = {
  customerId: '',
  rentalId: '',
  orderId: '',
  subscriptionId: '',
  interventionId: '',
  proposalId: '',
  studyId: '',
  incidentId: '',
  updateId: '',
};

/** The stage once an operation gave its receipt. */
export function afterReceipt(stage: Stage, receipt: Receipt): Stage {
  const made = Object.entries(receipt).filter(([name, id]) => name in stage && id !== null);
  return { ...stage, ...Object.fromEntries(made) };
}

/** Who acts in a scene: the customer itself, or someone of the provider's. */
export const actorOn = ({ customerId }: Stage, role: Role): Actor => ({
  subject: `demo ${role}`,
  role,
  customerId: role === 'customer' ? customerId : null,
});
