import type { Folder } from '../reading/read-folder';
import { articlesIn } from '../model/text-under';
import type { Names } from './names';
import type { ReadDocument } from '../reading/read-document';

/** Ranks, headings and editions of documents. */
export function checkDocuments(folder: Folder, names: Names): void {
  const seen = new Set<string>();
  for (const document of folder.documents) {
    const { model, root, rank } = document;
    const name = `${model.id} ${model.edition}`;
    if (seen.has(name)) root.reportOpening('R041.edition', { edition: model.edition, document: model.id });
    seen.add(name);
    if (!folder.precedence.order.includes(model.rank)) {
      (rank ?? root).report('R071.rank', { word: model.rank, known: folder.precedence.order });
    }
    if (model.concerns) checkConcerns(document, names);
    if (!model.scope) checkHeadings(document);
  }
}

/** The service of a document is told by facts that have a list of codes, and by codes of it. */
function checkConcerns({ model, root }: ReadDocument, names: Names): void {
  for (const [name, codes] of Object.entries(model.concerns ?? {})) {
    const list = names.declarationOf(name.split('.'))?.codes;
    const known = list ? names.codesOf(list) : null;
    const at = root.at('concerns', name);
    if (!known) at?.reportKey('R071.concerned', { word: name, known: coded(names) });
    for (const code of known ? codes : [])
      if (!known?.includes(code)) at?.report('R071.code', { word: code, known: known ?? [] });
  }
}

/** The facts that have a list of codes. */
const coded = (names: Names): readonly string[] =>
  names.all.filter(
    (name) => !/^(param|quantity)\./.test(name) && names.declarationOf(name.split('.'))?.codes,
  );

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
