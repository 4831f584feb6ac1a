import type { DocumentView } from '../../domain/ports/rulebook';
import type { DocumentModel } from '../model/document-model';
import { textUnder } from '../model/text-under';

/** An edition or an amendment as it is shown. */
export const documentView = (document: DocumentModel): DocumentView => ({
  id: document.id,
  edition: document.edition,
  title: document.title,
  rank: document.rank,
  inForceFrom: document.inForceFrom,
  existingContracts: document.existingContracts,
  textSha256: document.textSha256,
  acknowledgements: document.headings.flatMap(({ article, title, acknowledgement }) =>
    // What is accepted is the whole article, an exclusion of liability included, not the words that ask for it.
    acknowledgement === null
      ? []
      : [{ article, statement: title, text: textUnder(document.text, article).trim() }],
  ),
});
