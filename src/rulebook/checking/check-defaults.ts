import type { Cursor } from '../reading/cursor';
import type { ReadDocument } from '../reading/read-document';
import type { Folder } from '../reading/read-folder';
import { checkAmountsGiven } from './check-event';

/** What holds when no rule applies cites sentences that exist, and gives the amounts its outcome asks for. */
export function checkDefaults({ documents, vocabulary, vocabularyRoot }: Folder): void {
  for (const [name, decision] of Object.entries(vocabulary.decisions)) {
    const at = vocabularyRoot.at('decisions', name, 'default');
    if (!at || !decision.fallback) continue;
    checkAmountsGiven(at, decision.fallback.outcome, decision.fallback.amounts, decision);
    const cites = at.at('cites');
    if (cites) checkCitation(cites, documents);
  }
}

function checkCitation(cites: Cursor, documents: readonly ReadDocument[]): void {
  const [document, article] = [cites.at('document'), cites.at('article')];
  if (document?.node.type !== 'string' || article?.node.type !== 'string') return;
  const editions = documents.filter(({ model }) => model.id === document.written);
  const headings = editions.flatMap(({ model }) => model.headings.map((heading) => heading.article));
  if (editions.length === 0)
    document.report('R006.document', {
      word: document.written,
      known: documents.map(({ model }) => model.id),
    });
  else if (!headings.includes(article.written))
    article.report('R033.article', { word: article.written, known: headings });
  const known = editions.flatMap(({ clauses }) =>
    clauses.flatMap(({ model, excerpts }) =>
      model.article === article.written ? excerpts.map(([id]) => id) : [],
    ),
  );
  for (const [, excerpt] of cites.at('excerpts')?.inside ?? [])
    if (excerpt.node.type === 'string' && !known.includes(excerpt.written))
      excerpt.report('R032.excerpt', { word: excerpt.written, known });
}
