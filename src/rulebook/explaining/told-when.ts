import { FactProblem, FormulaProblem } from '../../domain/errors';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { plain, valueOf } from '../deciding/value-of';
import type { ValueExpression } from '../model/value-expression';

/** Whether what an author wrote is to be told; what cannot be computed does not hold. */
export function holds(read: FormulaEnv, when: ValueExpression | null): boolean {
  try {
    return when === null || valueOf(read, when, plain('boolean')) === true;
  } catch (error) {
    if (error instanceof FactProblem || error instanceof FormulaProblem) return false;
    throw error;
  }
}
