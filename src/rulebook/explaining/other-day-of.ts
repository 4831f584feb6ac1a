import { FactProblem, FormulaProblem } from '../../domain/errors';
import { isDate } from '../../domain/is-date';
import type { LocalDate } from '../../domain/time';
import { plain } from '../deciding/value-of';
import type { FormulaEnv, Reading } from '../formula/evaluate-formula';
import { evaluateTo } from '../formula/evaluate-formula';
import { operationNamed } from '../formula/operations/all-operations';
import { place } from '../formula/operations/place';
import type { CallTree, FormulaTree } from '../model/formula-tree';

/** What a call reads with the texts of another day, and which; null for any other call. */
function readElsewhere(call: CallTree): { readonly part: FormulaTree; readonly reading: Reading } | null {
  const operation = operationNamed(call.call);
  const reading = operation?.parameters[0]?.reading;
  const part = operation && place(operation.parameters, call.args)[0]?.[0];
  return reading && part ? { part, reading } : null;
}

/** The day a call reads the texts of; null where it cannot be computed, as in a branch not taken. */
export function otherDayOf(
  call: CallTree,
  env: FormulaEnv,
): { readonly day: LocalDate; readonly reading: Reading } | null {
  const reading = readElsewhere(call)?.reading;
  const tree = call.args[1]?.value;
  const day = reading && tree ? computed(() => evaluateTo(tree, env, plain('date'))) : null;
  return reading && typeof day === 'string' && isDate(day) ? { day, reading } : null;
}

/** What can be computed of a formula that was not; null where these facts do not allow it. */
export function computed<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaProblem || error instanceof FactProblem) return null;
    throw error;
  }
}
