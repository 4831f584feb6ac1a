import type { FactValue } from '../../domain/facts';
import { evaluateTo } from '../formula/evaluate-formula';
import type { FormulaEnv } from '../formula/evaluate-formula';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';

/** A declaration with nothing but a type. */
export const plain = (
  type: TypeDeclaration['type'],
  unit: TypeDeclaration['unit'] = null,
): TypeDeclaration => ({
  type,
  unit,
  codes: null,
  of: null,
  key: null,
  optional: true,
});

/** The value of an expression as the declared type. */
export function valueOf(
  env: FormulaEnv,
  expression: ValueExpression,
  declaration: TypeDeclaration,
): FactValue {
  return expression.kind === 'literal' ? expression.value : evaluateTo(expression.tree, env, declaration);
}
