import type { Text } from '../../domain/text';
import type { Verb } from '../formula/said/verbs';
import { NOT_ON_RECORD, ON_RECORD } from '../formula/said/verbs';
import { comparisonWords } from './comparison-words';
import { nounOf } from './noun';

/** Whether something is known. */
export function presence(subject: Text, known: boolean): Text {
  const verb: Verb = known ? ON_RECORD : NOT_ON_RECORD;
  return {
    fr: `${subject.fr} ${nounOf(subject).plural ? verb.frPlural : verb.fr}`,
    en: `${subject.en} ${verb.en}`,
  };
}

/** Whether something is one of a list. */
export function membership(list: Text, one: Text, held: boolean): Text {
  const verb = comparisonWords('in', held, nounOf(one));
  return { fr: `${one.fr} ${verb.fr} ${list.fr}`, en: `${one.en} ${verb.en} ${list.en}` };
}

/** Whether a yes or no is yes. */
export function affirmation(subject: Text, yes: boolean, held: boolean): Text {
  const verb = comparisonWords('equal', held, nounOf(subject));
  return {
    fr: `${subject.fr} ${verb.fr} « ${yes ? 'oui' : 'non'} »`,
    en: `${subject.en} ${verb.en} "${yes ? 'yes' : 'no'}"`,
  };
}
