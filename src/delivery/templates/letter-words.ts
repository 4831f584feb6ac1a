import { NBSP } from '../../domain/format/blanks';
import type { Language } from '../../domain/text';
import type { LetterCitation } from './letter';

interface LetterWords {
  readonly greeting: string;
  readonly summary: string;
  readonly contract: string;
  /** Between a label and its value. */
  readonly colon: string;
  readonly references: string;
  /** Under a translation. */
  readonly courtesy: string | null;
}

/** The words that every letter has. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  fr: {
    greeting: 'Bonjour,',
    summary: 'Récapitulatif',
    contract: 'Clause du contrat',
    colon: `${NBSP}: `,
    references: 'Références de cet avis',
    courtesy: null,
  },
  en: {
    greeting: 'Hello,',
    summary: 'Summary',
    contract: 'Clause of the contract',
    colon: ': ',
    references: 'References of this notice',
    courtesy:
      'This message is a courtesy translation: the contract is in French, and only its French text is binding.',
  },
};

/** Where the quoted words stand. */
export const citationTitle = ({ article, document }: LetterCitation): string =>
  `Article${NBSP}${article}${document === null ? '' : `, ${document}`}`;

/** French quotation marks, since the contract is French in every letter. */
export const quoted = (excerpt: string): string => `«${NBSP}${excerpt}${NBSP}»`;
