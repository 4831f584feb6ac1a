import type { QuotedClause } from '../../domain/contract/printable-document';
import type { ClauseCitation } from '../../domain/explanation';
import type { Language } from '../../domain/text';

/** The clauses a document rests on, each once, with the words that were signed. */
export function quoteClauses(citations: readonly ClauseCitation[], language: Language): QuotedClause[] {
  const byClause = new Map<string, readonly [ClauseCitation, ...ClauseCitation[]]>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.document, citation.edition, citation.article]);
    const known = byClause.get(key);
    byClause.set(key, known ? [...known, citation] : [citation]);
  }
  return [...byClause.values()].map((same) => ({
    documentTitle: same[0].documentTitle[language],
    edition: same[0].edition,
    article: same[0].article,
    title: same[0].title[language],
    excerpts: [...new Set(same.flatMap(({ excerpts }) => excerpts.map(({ text }) => text)))],
  }));
}
