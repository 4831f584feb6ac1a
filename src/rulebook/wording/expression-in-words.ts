import type { Text } from '../../domain/text';
import type { TypeDeclaration, ValueExpression } from '../model/release';
import { formulaInSentence } from './formula-in-words';
import { valueInWords } from './value-in-words';
import type { Words } from './words';

/** What a rule computes or writes as it stands. */
export const expressionInWords = (
  words: Words,
  expression: ValueExpression,
  declaration: TypeDeclaration,
): Text =>
  expression.kind === 'literal'
    ? valueInWords(words, declaration, expression.value)
    : formulaInSentence(words, expression.tree);
