import { PLAIN } from '../formula/said/agreement';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';
import { formulaAsCondition, formulaInSentence } from './formula-in-words';
import type { Noun } from './noun';
import { isDated, valueInWords } from './value-in-words';
import type { Words } from './words';

/** What a rule computes or writes as it stands. */
export const expressionInWords = (
  words: Words,
  expression: ValueExpression,
  declaration: TypeDeclaration,
): Noun => {
  if (expression.kind === 'literal') {
    const day = isDated(declaration);
    return { ...valueInWords(words, declaration, expression.value), ...PLAIN, day: { fr: day, en: day } };
  }
  return declaration.type === 'boolean'
    ? formulaAsCondition(words, expression.tree)
    : formulaInSentence(words, expression.tree);
};
