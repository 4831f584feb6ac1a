import type { FactValue } from '../../domain/facts';
import type { Reader } from './format-field';
import { formatField } from './format-field';
import type { LetterCitation } from './letter';

/** The fields that make up the citation, so that they are not shown twice. */
export const CITATION_FIELDS: readonly string[] = [
  'article',
  'clause',
  'excerpt',
  'excerpts',
  'documentTitle',
];

const LONGEST_EXCERPT = 20_000;

/** The clause that a notice names, with its words as signed; null when it names none. */
export function citationOf(reader: Reader, data: Readonly<Record<string, FactValue>>): LetterCitation | null {
  const article = formatField(reader, 'text', data['article'] ?? data['clause']);
  if (article === null) return null;
  const excerpts = [data['excerpt'], data['excerpts']].flat().filter((one) => typeof one === 'string');
  return {
    document: formatField(reader, 'text', data['documentTitle']),
    article,
    excerpts: excerpts.filter((one) => one !== '').map(cut),
  };
}

const cut = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)} […]` : text;
