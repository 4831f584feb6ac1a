import type { Role } from '../../domain/actor';
import { Forbidden } from '../../domain/errors';
import type { Deps } from './deps';

const STAFF = ['technician', 'sales', 'contract-manager', 'auditor', 'operator'] as const;
const EVERYONE = ['customer', ...STAFF] as const;
const DESK = ['technician', 'sales', 'operator'] as const;
const SALES = ['sales', 'operator'] as const;
const TECHNICIANS = ['technician', 'operator'] as const;

/** Who may do what. A customer may only with its own objects, which each operation checks when it reads them. */
const PERMISSIONS = {
  read: EVERYONE,
  decide: EVERYONE,
  readDecisionLog: EVERYONE,
  registerCustomer: SALES,
  registerRental: SALES,
  setAttributes: [...SALES, 'contract-manager'],
  placeOrder: ['customer', ...SALES],
  validateOrder: ['customer', ...SALES],
  recordSetup: TECHNICIANS,
  requestIntervention: ['customer', ...DESK],
  reconsiderIntervention: DESK,
  closeIntervention: TECHNICIANS,
  cancelIntervention: ['customer', ...DESK],
  answerProposal: ['customer', ...SALES],
  concludeStudy: DESK,
  changePlan: SALES,
  giveNotice: ['customer', ...SALES],
  reportIncident: ['customer', ...DESK],
  handleIncident: TECHNICIANS,
  recordUpdate: TECHNICIANS,
  reportMalfunction: ['customer', ...DESK],
  remind: DESK,
  runDueSteps: ['operator'],
  moveClock: STAFF,
  manageDelivery: ['operator'],
  readDelivery: ['operator', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof PERMISSIONS;

/** Refuses an actor whose role does not allow the operation. */
export function authorize({ actor }: Pick<Deps, 'actor'>, permission: Permission): void {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  if (allowed.includes(actor.role)) return;
  throw new Forbidden({
    fr: `le rôle \`${actor.role}\` ne permet pas cette opération ; rôles admis : ${allowed.join(', ')}`,
    en: `the role \`${actor.role}\` does not allow this operation; allowed roles: ${allowed.join(', ')}`,
  });
}
