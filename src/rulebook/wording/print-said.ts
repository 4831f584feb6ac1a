import type { Language, Text } from '../../domain/text';
import type { Part, Said, Slot } from '../formula/said/said';
import { standsIn } from '../formula/said/said';
import { agreed } from './typeset';

/** What is said, printed in each language; parentheses stand where it would be read another way without them. */
export const printSaid = (said: Said): Text => agreed({ fr: printed(said, 'fr'), en: printed(said, 'en') });

function printed(said: Said, language: Language): string {
  switch (said.kind) {
    case 'word':
      return said.text[language];
    case 'phrase':
      return said[language].map((part) => partIn(part, language)).join('');
    case 'clause':
      return clauseIn(said, language);
  }
}

function clauseIn({ subject, verb, object }: Extract<Said, { kind: 'clause' }>, language: Language): string {
  const word = language === 'fr' && subject.plural ? verb.frPlural : verb[language];
  const parts = [inSlot('side', subject, language), word];
  return [...parts, ...(object ? [inSlot('side', object, language)] : [])].join(' ');
}

const partIn = (part: Part, language: Language): string =>
  typeof part === 'string' ? part : inSlot(part.slot, part.said, language);

function inSlot(slot: Slot, said: Said, language: Language): string {
  const words = printed(said, language);
  return standsIn(slot, said) ? words : `(${words})`;
}
