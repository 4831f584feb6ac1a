import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { IssuedContent } from '../../domain/contract/issued-document';
import type { Language } from '../../domain/text';

/** A document written once in each language it can be read in, the one that binds and the courtesy one (article 1). */
export const inEachLanguage = (write: (language: Language) => PrintableDocument): IssuedContent => ({
  fr: write('fr'),
  en: write('en'),
});
