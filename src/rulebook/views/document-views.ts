import type { DocumentView } from '../../domain/ports/rulebook';
import type { Release } from '../model/release';

/** Every edition and amendment of a release. */
export const documentViews = (release: Release): readonly DocumentView[] =>
  [...release.documents, ...release.amendments].map((document) => ({
    id: document.id,
    edition: document.edition,
    title: document.title,
    rank: document.rank,
    inForceFrom: document.inForceFrom,
    existingContracts: document.existingContracts,
    textSha256: document.textSha256,
    acknowledgements: document.headings
      .filter(({ acknowledgement }) => acknowledgement !== null)
      .map(({ article, title, acknowledgement }) => ({ article, statement: title, text: acknowledgement! })),
  }));
