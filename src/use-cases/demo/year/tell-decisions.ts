import type { DecisionRecord, GrantItem, NamedValue } from '../../../domain/decision';
import type { Shown } from '../../../domain/demonstration/demonstration';
import type { ClauseCitation, Excerpt } from '../../../domain/explanation';
import type { Deps } from '../../operation/deps';
import { explainDecision } from '../../queries/explain-decision';
import { replay } from '../../queries/read-decision';
import type { StoryClause, StoryDecision } from './year-story';

const MOST_DECISIONS = 100;

/** The decisions of the log after the first `known`, as far as a scene shows them, in its order. */
export async function tellDecisions(
  deps: Deps,
  shows: readonly Shown[],
  known: number,
): Promise<readonly StoryDecision[]> {
  const fresh = await deps.store.read(async ({ decisions }) => {
    const count = await decisions.count({});
    return count === known
      ? []
      : decisions.list({}, { first: Math.min(count - known, MOST_DECISIONS), newestFirst: true });
  });
  const told: StoryDecision[] = [];
  for (const shown of shows) {
    const record = fresh.find(({ decision }) => decision === shown.decision);
    if (record) told.push(await tell(deps, shown, record));
  }
  return told;
}

async function tell(
  deps: Deps,
  { figures, because, cites }: Shown,
  record: DecisionRecord,
): Promise<StoryDecision> {
  const { decision, identical } = await replay(deps, record);
  const explanation = await explainDecision(deps, decision);
  const clause = cites === null ? explanation.clause : clauseBehind(deps, cites);
  const held = explanation.rules
    .filter(({ decides }) => decides)
    .flatMap(({ conditions }) => conditions)
    .filter(({ satisfied }) => satisfied);
  return {
    id: record.id,
    decision: record.decision,
    outcome: record.outcome,
    outcomeLabel: explanation.outcomeLabel,
    favourable: decision.favourable,
    figures: [
      ...figures.flatMap((name) => decision.amounts.filter((amount) => amount.name === name)),
      ...decision.grants.map(grantFigure),
    ],
    because: because ? held.map(({ sentence }) => sentence) : [],
    clause: clause && clauseOf(clause),
    identical,
  };
}

const grantFigure = ({ grant, label, minutes }: GrantItem): NamedValue => ({
  name: grant,
  label,
  type: 'integer',
  unit: 'min',
  value: minutes,
});

/** The clause with the sentence that a rule or a figure carries. */
function clauseBehind({ rulebooks }: Deps, name: string): ClauseCitation | null {
  for (const clause of rulebooks.current().clauses()) {
    const statement = clause.statements.find(({ by }) => by.includes(name));
    if (statement)
      return { ...clause, excerpts: clause.excerpts.filter((one) => isOf(statement.excerpt, one)) };
  }
  return null;
}

const isOf = (excerpt: string | null, { id, text }: Excerpt): boolean => excerpt === id || excerpt === text;

const clauseOf = ({ document, documentTitle, article, title, excerpts }: ClauseCitation): StoryClause => ({
  document,
  documentTitle,
  article,
  title,
  excerpt: excerpts[0]?.text ?? '',
});
