import type { Language } from '../../domain/text';
import type { Part, Said, SaidClause, Slot } from '../formula/said/said';
import { standsIn } from '../formula/said/said';
import { agreeing } from '../formula/said/verbs';
import { met } from './french';
import type { Noun } from './noun';

/** What is said, printed in each language; parentheses stand where it would be read another way without them. */
export const printSaid = (said: Said): Noun => {
  const { plural, day } = said;
  return { fr: printed(said, 'fr'), en: printed(said, 'en'), plural, day };
};

function printed(said: Said, language: Language): string {
  switch (said.kind) {
    case 'word':
      return said.text[language];
    case 'phrase':
      return inOrder(
        said[language].map((part) => partIn(part, language)),
        language,
      );
    case 'clause':
      return clauseIn(said, language);
  }
}

function clauseIn({ subject, verb, object }: SaidClause, language: Language): string {
  const parts = [inSlot('side', subject, language), ' ', agreeing(verb, subject)[language]];
  return inOrder([...parts, ...(object ? [' ', inSlot('side', object, language)] : [])], language);
}

/** French words agree where they meet. */
const inOrder = (pieces: readonly string[], language: Language): string =>
  language === 'fr' ? met(pieces) : pieces.join('');

const partIn = (part: Part, language: Language): string =>
  typeof part === 'string' ? part : inSlot(part.slot, part.said, language);

function inSlot(slot: Slot, said: Said, language: Language): string {
  const words = printed(said, language);
  return standsIn(slot, said) ? words : `(${words})`;
}
