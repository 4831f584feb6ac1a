import type { Operation } from '../../domain/operations';
import type { Deps } from './deps';
import type { Keyed, Receipt } from './idempotent-write';
import { idempotentWrite } from './idempotent-write';
import { authorize } from './permissions';
import type { Scope } from './scope';

/** Runs an operation that writes: for those who may, in one unit of work, once for each key of the caller. */
export async function operate<R extends Receipt>(
  deps: Deps,
  operation: Operation,
  input: Keyed,
  work: (scope: Scope) => Promise<R>,
): Promise<R> {
  authorize(deps, operation);
  return idempotentWrite(deps, operation, input, work);
}
