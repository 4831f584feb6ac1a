import type { Text } from '../../domain/text';
import { agreeing, NOT_ON_RECORD, ON_RECORD } from '../formula/said/verbs';
import type { Noun } from './noun';

/** Whether something is known. */
export function presence(subject: Noun, known: boolean): Text {
  const verb = agreeing(known ? ON_RECORD : NOT_ON_RECORD, subject);
  return { fr: `${subject.fr} ${verb.fr}`, en: `${subject.en} ${verb.en}` };
}
