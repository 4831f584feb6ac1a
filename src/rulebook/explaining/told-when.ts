import { FactProblem, FormulaProblem } from '../../domain/errors';
import type { Session } from '../deciding/session';
import { plain, valueOf } from '../deciding/value-of';
import type { ValueExpression } from '../model/value-expression';

/** Whether what an author wrote is to be told; what cannot be computed does not hold. */
export function holds(session: Session, when: ValueExpression | null): boolean {
  try {
    return when === null || valueOf(session, when, plain('boolean')) === true;
  } catch (error) {
    if (error instanceof FactProblem || error instanceof FormulaProblem) return false;
    throw error;
  }
}
