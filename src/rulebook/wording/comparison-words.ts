import type { Text } from '../../domain/text';
import { operatorOf } from '../deciding/operators/all-operators';
import type { OperatorName } from '../model/operator-name';
import { isPlural } from './french';

/** The verb of a comparison, or of its denial, that agrees with the subject. */
export function comparisonWords(name: OperatorName, held: boolean, subject: Text): Text {
  const operator = operatorOf(name);
  const { verb } = held ? operator : operatorOf(operator.opposite);
  return { fr: isPlural(subject.fr) ? verb.frPlural : verb.fr, en: verb.en };
}
