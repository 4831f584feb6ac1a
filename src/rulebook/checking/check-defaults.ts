import type { Cursor } from '../reading/cursor';
import type { ReadDocument } from '../reading/read-document';
import type { Folder } from '../reading/read-folder';
import { checkAmountsGiven } from './check-event';

/** Sentences of other articles that a rule cites exist. */
export function checkCited({ documents }: Folder): void {
  for (const { model, clauses } of documents)
    for (const { members } of clauses.flatMap(({ rules }) => rules))
      for (const cited of members.cites?.elements() ?? []) checkCitation(cited, documents, model.id);
}

/** What holds when no rule applies cites sentences that exist, and gives the amounts its outcome asks for. */
export function checkDefaults({ documents, vocabulary, vocabularyRoot }: Folder): void {
  for (const [name, decision] of Object.entries(vocabulary.decisions)) {
    const at = vocabularyRoot.at('decisions', name, 'default');
    if (!at || !decision.fallback) continue;
    checkAmountsGiven(at, decision.fallback.outcome, decision.fallback.amounts, decision);
    const cites = at.at('cites');
    if (cites) checkCitation(cites, documents, null);
  }
}

/** Without a document, that of who cites. */
function checkCitation(cites: Cursor, documents: readonly ReadDocument[], citing: string | null): void {
  const [document, article] = [cites.at('document'), cites.at('article')];
  const named = document?.node.type === 'string' ? document.written : citing;
  if (named === null || article?.node.type !== 'string') return;
  const editions = documents.filter(({ model }) => model.id === named);
  const headings = editions.flatMap(({ model }) => model.headings.map((heading) => heading.article));
  if (editions.length === 0)
    document?.report('R006.document', {
      word: named,
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
