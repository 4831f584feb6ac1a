import type { Text } from '../../domain/text';
import { operatorOf } from '../deciding/operators/all-operators';
import type { OperatorName } from '../model/operator-name';
import type { Noun } from './noun';

/** The verb of a comparison, or of its denial, that agrees with the subject. */
export function comparisonWords(name: OperatorName, held: boolean, { plural }: Pick<Noun, 'plural'>): Text {
  const operator = operatorOf(name);
  const { verb } = held ? operator : operatorOf(operator.opposite);
  return { fr: plural ? verb.frPlural : verb.fr, en: verb.en };
}
