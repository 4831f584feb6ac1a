import type { Language } from '../../domain/text';
import { WORDS } from './page-words';

/** Says the fixed words of the documents in one language. */
export type Speaker = (word: keyof typeof WORDS) => string;

/** The speaker of a document. */
export const speakerOf =
  ({ language }: { readonly language: Language }): Speaker =>
  (word) =>
    WORDS[word][language];
