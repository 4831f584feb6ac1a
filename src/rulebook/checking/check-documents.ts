import type { Folder } from '../reading/read-folder';
import { articlesIn } from '../model/text-under';
import type { ReadDocument } from '../reading/read-document';

/** Ranks, headings and editions of documents. */
export function checkDocuments(folder: Folder): void {
  const seen = new Set<string>();
  for (const document of folder.documents) {
    const { model, root, rank } = document;
    const name = `${model.id} ${model.edition}`;
    if (seen.has(name)) root.reportOpening('R041.edition', { edition: model.edition, document: model.id });
    seen.add(name);
    if (!folder.precedence.order.includes(model.rank)) {
      (rank ?? root).report('R071.rank', { word: model.rank, known: folder.precedence.order });
    }
    if (!model.scope) checkHeadings(document);
  }
}

function checkHeadings({ model, root, headings, clauses }: ReadDocument): void {
  const written = articlesIn(model.text);
  const declared = headings.map((heading) => heading.model.article);
  for (const article of written) {
    if (!declared.includes(article)) root.reportOpening('R033.noStatus', { article });
  }
  headings.forEach(({ model: { article, status, acknowledgement }, at }, index) => {
    if (declared.indexOf(article) !== index) at.report('R041.article', { article });
    if (!written.includes(article)) at.report('R033.notInText', { article });
    if (status === 'acknowledged' && !acknowledgement) at.report('R033.acknowledgement');
    if (acknowledgement && !squeezed(model.text).includes(squeezed(acknowledgement)))
      at.report('R030.acknowledgement');
    if (status === 'clause' && !clauses.some((clause) => clause.model.article === article))
      at.report('R033.noFile', { article });
  });
}

/** Line breaks and runs of spaces do not count. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
