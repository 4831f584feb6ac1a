import type { ClauseCitation } from '../../domain/explanation';
import { own } from '../../domain/own';
import type { BoundClause } from '../deciding/bind-documents';
import type { Session } from '../deciding/session';
import type { ClauseModel } from '../model/clause-model';
import type { CitedModel } from '../model/cited-model';
import type { DocumentModel } from '../model/document-model';
import { holds } from './told-when';

/** Where a rule stands, with the sentences it cites, verbatim. */
export function citationOf(
  document: DocumentModel,
  clause: Pick<ClauseModel, 'article' | 'title' | 'excerpts'>,
  excerpts: readonly string[],
): ClauseCitation {
  return {
    document: document.id,
    documentTitle: document.title,
    edition: document.edition,
    article: clause.article,
    title: clause.title,
    textSha256: document.textSha256,
    excerpts: excerpts.flatMap((id) => {
      const text = own(clause.excerpts, id);
      return text === undefined ? [] : [{ id, text }];
    }),
  };
}

/** The sentences that the default answer of a decision cites, among the clauses that bind the contract. */
export function citedBy(
  bound: readonly BoundClause[],
  {
    document,
    article,
    excerpts,
  }: { document: string | null; article: string | null; excerpts: readonly string[] },
): ClauseCitation | null {
  const found = bound.find((one) => one.document.id === document && one.clause.article === article);
  return found ? citationOf(found.document, found.clause, excerpts) : null;
}

/** The sentences of other articles that a rule cites beside its own. */
export const citedBeside = (
  session: Session,
  { document }: BoundClause,
  cites: readonly CitedModel[],
): readonly ClauseCitation[] =>
  cites
    .filter(({ when }) => holds(session, when))
    .flatMap((cited) => {
      const found = citedBy(session.binding.bound, { ...cited, document: cited.document ?? document.id });
      return found ? [found] : [];
    });
