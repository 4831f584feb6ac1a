import type { Text } from '../../domain/text';
import { operatorOf } from '../deciding/operators/all-operators';
import { agreeing } from '../formula/said/verbs';
import type { OperatorName } from '../model/operator-name';
import type { Noun } from './noun';

/** The verb of a comparison, or of its denial, that agrees with the subject. */
export function comparisonWords(name: OperatorName, held: boolean, subject: Pick<Noun, 'plural'>): Text {
  const operator = operatorOf(name);
  return agreeing(held ? operator.verb : operatorOf(operator.opposite).verb, subject);
}
