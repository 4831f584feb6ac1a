import type { Deps } from './deps';
import type { Keyed, Receipt } from './idempotent-write';
import { idempotentWrite } from './idempotent-write';
import type { Permission } from './permissions';
import { authorize } from './permissions';
import type { Scope } from './scope';

/** Operations that go with the permission of another name. */
const GO_WITH = {
  voidOrder: 'placeOrder',
  acceptProposal: 'answerProposal',
  declineProposal: 'answerProposal',
  classifyIncident: 'handleIncident',
  recordMeasure: 'handleIncident',
  endIncident: 'handleIncident',
  registerWebhook: 'manageDelivery',
} as const satisfies Readonly<Record<string, Permission>>;

type Operation = Permission | keyof typeof GO_WITH;

/** Runs an operation that writes: for those who may, in one unit of work, once for each key of the caller. */
export async function operate<R extends Receipt>(
  deps: Deps,
  operation: Operation,
  input: Keyed,
  work: (scope: Scope) => Promise<R>,
): Promise<R> {
  authorize(deps, permissionFor(operation));
  return idempotentWrite(deps, operation, input, work);
}

const permissionFor = (operation: Operation): Permission =>
  goesWith(operation) ? GO_WITH[operation] : operation;

const goesWith = (operation: Operation): operation is keyof typeof GO_WITH => operation in GO_WITH;
