import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { Language, Text } from '../../domain/text';
import { contractOf } from '../facts/take-decision';
import type { Asked } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Particulars } from './particulars';

/** What a document tells beside its figures, in each language. */
export interface DocumentTold {
  readonly particulars: Particulars;
  /** How the price came about. */
  readonly priced: readonly Text[];
  readonly texts: readonly { readonly title: Text; readonly edition: string }[];
}

/** The same in one language. */
export const toldIn = (
  { particulars, priced, texts }: DocumentTold,
  language: Language,
): Required<Pick<PrintableDocument, 'particulars' | 'priced' | 'texts'>> => ({
  particulars: particulars[language],
  priced: priced.map((sentence) => sentence[language]),
  texts: texts.map(({ title, edition }) => ({ title: title[language], edition })),
});

/**
 * The texts accepted with a document (article 1): those that bind, the strongest first, with the amendments of the
 * customer, then those that no rule executes, such as general terms.
 */
export function acceptedTexts(
  { rulebook, at }: Scope,
  asked: Asked,
  editions: Readonly<Record<string, string>>,
): DocumentTold['texts'] {
  const bound = rulebook.texts({ contract: { ...contractOf(asked), editions }, at });
  const beside = rulebook
    .documents()
    .filter(({ id, edition }) => editions[id] === edition && !bound.some(({ document }) => document === id));
  return [...bound, ...beside].map(({ title, edition }) => ({ title, edition }));
}
