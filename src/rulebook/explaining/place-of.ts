import type { Text } from '../../domain/text';
import type { Release } from '../model/release';

/** An article as it is cited: by its number, and by its document where the number alone would not tell which. */
export function placeOf(
  release: Release,
  place: { readonly document: string; readonly article: string },
): Text {
  const documents = [...release.documents, ...release.amendments];
  const citedAs = documents.findLast(({ id }) => id === place.document)?.citedAs;
  const of = (words: string | undefined): string => (words === undefined ? '' : ` ${words}`);
  return {
    fr: `article ${place.article}${of(citedAs?.fr)}`,
    en: `article ${place.article}${of(citedAs?.en)}`,
  };
}
