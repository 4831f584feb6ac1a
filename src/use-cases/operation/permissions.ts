import type { Role } from '../../domain/actor';
import { Forbidden } from '../../domain/errors';
import type { Operation, OperationEntry } from '../../domain/operations';
import { EVERYONE, OPERATIONS } from '../../domain/operations';
import type { Deps } from './deps';

/** Who may read what. A customer reads what is its own, which each read checks. */
const READS = {
  read: { roles: EVERYONE },
  readDecisionLog: { roles: EVERYONE },
  readDelivery: { roles: ['operator', 'auditor'] },
} as const satisfies Readonly<Record<string, Pick<OperationEntry, 'roles'>>>;

const ASKED = { ...READS, ...OPERATIONS };

export type Read = keyof typeof READS;

/** Refuses an actor whose role does not allow to read this, or to ask for the operation. */
export function authorize({ actor }: Pick<Deps, 'actor'>, asked: Read | Operation): void {
  const allowed: readonly Role[] = ASKED[asked].roles;
  if (allowed.includes(actor.role)) return;
  throw new Forbidden({
    fr: `le rôle \`${actor.role}\` ne permet pas cette opération ; rôles admis : ${allowed.join(', ')}`,
    en: `the role \`${actor.role}\` does not allow this operation; allowed roles: ${allowed.join(', ')}`,
  });
}
