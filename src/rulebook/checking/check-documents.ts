import type { Folder } from '../reading/read-folder';
import type { ReadDocument } from '../reading/read-document';

/** Ranks, headings and editions of documents. */
export function checkDocuments(folder: Folder): void {
  const seen = new Set<string>();
  for (const document of folder.documents) {
    const { model, root, rank } = document;
    const name = `${model.id} ${model.edition}`;
    if (seen.has(name))
      root.fail(
        'R041',
        `l'édition ${model.edition} de \`${model.id}\` est déclarée deux fois`,
        `edition ${model.edition} of \`${model.id}\` is declared twice`,
        undefined,
        { start: 0, end: 1 },
      );
    seen.add(name);
    if (!folder.precedence.order.includes(model.rank)) {
      (rank ?? root).unknown('R071', { fr: 'le rang', en: 'rank' }, model.rank, folder.precedence.order);
    }
    if (!model.scope) checkHeadings(document);
  }
}

const HEADING = /^#{1,6}\s+(?:Article\s+)?(\d+(?:\.\d+)*)\.?\s*[:.]?\s*(.*)$/gm;

function checkHeadings({ model, root, headings, clauses }: ReadDocument): void {
  const written = [...model.text.matchAll(HEADING)].map(([, article]) => article!);
  const declared = headings.map((heading) => heading.model.article);
  for (const article of written) {
    if (!declared.includes(article))
      root.fail(
        'R033',
        `l'article ${article} du texte n'a pas de statut dans \`headings\``,
        `article ${article} of the text has no status in \`headings\``,
        undefined,
        { start: 0, end: 1 },
      );
  }
  headings.forEach(({ model: { article, status, acknowledgement }, at }, index) => {
    if (declared.indexOf(article) !== index)
      at.fail('R041', `l'article ${article} est déclaré deux fois`, `article ${article} is declared twice`);
    if (!written.includes(article))
      at.fail(
        'R033',
        `le texte signé n'a pas d'article ${article}`,
        `the signed text has no article ${article}`,
      );
    if (status === 'acknowledged' && !acknowledgement)
      at.fail(
        'R033',
        'écrire dans `acknowledgement` la phrase que le client accepte',
        'write in `acknowledgement` the sentence the customer accepts',
      );
    if (acknowledgement && !squeezed(model.text).includes(squeezed(acknowledgement)))
      at.fail(
        'R030',
        `la phrase acceptée n'est pas dans le texte signé`,
        'the accepted sentence is not in the signed text',
      );
    if (status === 'clause' && !clauses.some((clause) => clause.model.article === article))
      at.fail(
        'R033',
        `l'article ${article} n'a pas de fichier de clause`,
        `article ${article} has no clause file`,
      );
  });
}

/** Line breaks and runs of spaces do not count. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
