import type { ClauseView } from '../../domain/ports/rulebook';
import { citationOf } from '../explaining/citation';
import type { ClauseModel } from '../model/clause-model';
import type { DocumentModel, HeadingModel } from '../model/document-model';
import { textUnder } from '../model/text-under';

/** Every heading of a document, with what the rule files make of it. */
export const clauseViews = (document: DocumentModel): readonly ClauseView[] =>
  document.headings.map((heading) => viewOf(document, heading));

function viewOf(document: DocumentModel, heading: HeadingModel): ClauseView {
  const clauses = document.clauses.filter(({ article }) => article === heading.article);
  const title = { fr: heading.title, en: clauses[0]?.title.en ?? heading.title };
  const citation = clauses[0]
    ? citationOf(document, { ...clauses[0], title }, Object.keys(clauses[0].excerpts))
    : citationOf(document, withoutClause(heading), []);
  return {
    ...citation,
    id: clauses[0]?.id ?? `${document.id}/${document.edition}/${heading.article}`,
    status: heading.status,
    reason: heading.reason,
    rules: clauses.flatMap(({ rules }) =>
      rules.map(({ name, title: of, decision }) => ({ name, title: of, decision })),
    ),
    statements: clauses.flatMap(({ statements }) =>
      statements.map(({ id, status, by, excerpt }) => ({ id, status, by, excerpt })),
    ),
    interpretations: clauses.flatMap(({ interpretations }) =>
      interpretations.map(({ id, question, choice, reason, status }) => ({
        id,
        question,
        choice,
        reason,
        status,
      })),
    ),
    text: textUnder(document.text, heading.article),
  };
}

const withoutClause = ({
  article,
  title,
}: HeadingModel): Pick<ClauseModel, 'article' | 'title' | 'excerpts'> => ({
  article,
  title: { fr: title, en: title },
  excerpts: {},
});
