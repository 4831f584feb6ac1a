import { NBSP } from '../../domain/format/blanks';
import type { Language } from '../../domain/text';
import type { LetterCitation } from './letter';

interface LetterWords {
  readonly greeting: string;
  readonly closing: string;
  readonly summary: string;
  readonly contract: string;
  readonly readings: string;
  /** Between a label and its value. */
  readonly colon: string;
  readonly reference: string;
  /** Under a translation. */
  readonly courtesy: string | null;
  /** What a link to a document is called. */
  readonly open: string;
}

/** The words that every letter has. */
export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = {
  fr: {
    greeting: 'Bonjour,',
    closing: 'Cordialement,',
    summary: 'Récapitulatif',
    contract: 'Ce que dit le contrat',
    readings: 'Comment le texte est lu là où il ne le précise pas',
    colon: `${NBSP}: `,
    reference: 'Référence de ce message',
    courtesy: null,
    open: 'Ouvrir le document',
  },
  en: {
    greeting: 'Hello,',
    closing: 'Yours sincerely,',
    summary: 'Summary',
    contract: 'What the contract says',
    readings: 'How the text is read where it does not say',
    colon: ': ',
    reference: 'Reference of this message',
    courtesy:
      'This message is a courtesy translation: the contract is in French, and only its French text is binding.',
    open: 'Open the document',
  },
};

/** Where the quoted words stand. */
export const citationTitle = ({ article, document }: LetterCitation): string =>
  `Article${NBSP}${article}${document === null ? '' : `, ${document}`}`;

/** French quotation marks, since the contract is French in every letter. */
export const quoted = (excerpt: string): string => `«${NBSP}${excerpt}${NBSP}»`;
