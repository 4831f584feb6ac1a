import type { Decision, DecisionRecord } from '../../domain/decision';
import type { ClauseCitation, Explanation } from '../../domain/explanation';
import type { IdOf } from '../../domain/id';
import type { Text } from '../../domain/text';
import type { Scope } from '../operation/scope';

/** What the decisions behind a document say. */
export interface Reasons {
  readonly clauses: readonly ClauseCitation[];
  readonly values: DecisionRecord['values'];
  /** How the price came about: what the decisions that give its lines say. */
  readonly priced: readonly Text[];
  /** Their amounts that are texts, each once. */
  readonly notes: readonly string[];
  /** Whether a figure is a sample. */
  readonly sample: boolean;
}

/** Reads the decisions a document rests on, each explained by the rules that took it (article 1). */
export async function reasonsBehind(
  { tables, deps }: Scope,
  decisionIds: readonly IdOf<'decisions'>[],
): Promise<Reasons> {
  const records = await tables.decisions.findMany(decisionIds);
  const explained: Explanation[] = [];
  const priced: Text[] = [];
  const notes = new Set<string>();
  for (const record of records) {
    const rulebook = await deps.rulebooks.byHash(record.releaseHash, tables.releases);
    const decision = await rulebook.decide(record.request);
    const explanation = await rulebook.explain(decision);
    explained.push(explanation);
    if (decision.lines.length > 0) priced.push(explanation.sentence);
    for (const note of wordsOf(decision)) notes.add(note);
  }
  const clauses = explained.flatMap((one) => one.clauses);
  return {
    clauses: clauses.filter(
      (clause, index) => clauses.findIndex((other) => sameClause(clause, other)) === index,
    ),
    notes: [...notes],
    priced,
    values: Object.assign({}, ...records.map(({ values }) => values)) as DecisionRecord['values'],
    sample: explained.some(({ parameters }) => parameters.some(({ sample }) => sample)),
  };
}

const wordsOf = ({ amounts }: Decision): readonly string[] =>
  amounts.flatMap(({ type, value }) =>
    type === 'text' && typeof value === 'string' && value !== '' ? [value] : [],
  );

const sameClause = (one: ClauseCitation, other: ClauseCitation): boolean =>
  one.document === other.document && one.edition === other.edition && one.article === other.article;
