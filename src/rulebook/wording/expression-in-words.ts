import type { Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';
import { formulaAsCondition, formulaInSentence } from './formula-in-words';
import { valueInWords } from './value-in-words';
import type { Words } from './words';

/** What a rule computes or writes as it stands. */
export const expressionInWords = (
  words: Words,
  expression: ValueExpression,
  declaration: TypeDeclaration,
): Text => {
  if (expression.kind === 'literal') return valueInWords(words, declaration, expression.value);
  return declaration.type === 'boolean'
    ? formulaAsCondition(words, expression.tree)
    : formulaInSentence(words, expression.tree);
};
