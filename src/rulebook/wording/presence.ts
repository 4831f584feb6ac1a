import type { Text } from '../../domain/text';
import type { Verb } from '../formula/said/verbs';
import { NOT_ON_RECORD, ON_RECORD } from '../formula/said/verbs';
import { nounOf } from './noun';

/** Whether something is known. */
export function presence(subject: Text, known: boolean): Text {
  const verb: Verb = known ? ON_RECORD : NOT_ON_RECORD;
  return {
    fr: `${subject.fr} ${nounOf(subject).plural ? verb.frPlural : verb.fr}`,
    en: `${subject.en} ${verb.en}`,
  };
}
