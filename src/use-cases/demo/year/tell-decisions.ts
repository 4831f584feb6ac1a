import type { DecisionRecord } from '../../../domain/decision';
import type { ClauseCitation } from '../../../domain/explanation';
import type { Deps } from '../../deps';
import { explainDecision } from '../../explain-decision';
import { replay } from '../../reading/read-decision';
import type { Shown } from './scene';
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
  { figures = [], because }: Shown,
  record: DecisionRecord,
): Promise<StoryDecision> {
  const { decision, identical } = await replay(deps, record);
  const explanation = await explainDecision(deps, decision);
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
    figures: figures.flatMap((name) => decision.amounts.filter((amount) => amount.name === name)),
    because: because ? held.map(({ sentence }) => sentence) : [],
    clause: explanation.clause && clauseOf(explanation.clause),
    identical,
  };
}

const clauseOf = ({ document, documentTitle, article, title, excerpts }: ClauseCitation): StoryClause => ({
  document,
  documentTitle,
  article,
  title,
  excerpt: excerpts[0]?.text ?? '',
});
