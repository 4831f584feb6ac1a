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

/** The texts that bind with a document, the strongest first: the editions accepted, and the amendments of the customer (article 1). */
export const boundTexts = (
  { rulebook, at }: Scope,
  asked: Asked,
  editions: Readonly<Record<string, string>>,
): DocumentTold['texts'] =>
  rulebook
    .texts({ contract: { ...contractOf(asked), editions }, at })
    .map(({ title, edition }) => ({ title, edition }));
