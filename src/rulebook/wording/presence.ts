import type { Text } from '../../domain/text';
import { comparisonWords } from './comparison-words';
import { nounOf } from './noun';

/** Whether something is known: words that agree with every gender. */
export function presence(subject: Text, known: boolean): Text {
  const verb = nounOf(subject).plural ? 'figurent' : 'figure';
  return known
    ? { fr: `${subject.fr} ${verb} au dossier`, en: `${subject.en} is on record` }
    : { fr: `${subject.fr} ne ${verb} pas au dossier`, en: `${subject.en} is not on record` };
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
