import type { TopLevelCondition } from 'json-rules-engine';
import type { HeadingModel } from '../model/document-model';
import type { Release } from '../model/release';
import type { CaseResult } from './run-cases';

/** How much of the contract the rule files and their cases hold. */
export interface Coverage {
  /** Statements are numbered: one that is skipped has no place. */
  readonly statements: { readonly covered: number; readonly total: number };
  readonly headings: { readonly covered: number; readonly total: number };
  readonly rules: { readonly covered: number; readonly total: number };
  /** Rules without a case where they decide, or without one where they do not. */
  readonly uncovered: readonly { readonly rule: string; readonly lacks: 'deciding' | 'non-deciding' }[];
}

/** Counts statements and headings with a place, and rules that a case shows deciding and another not. */
export function coverageOf(release: Release, results: readonly CaseResult[]): Coverage {
  const clauses = [...release.documents, ...release.amendments].flatMap((document) => document.clauses);
  const rules = clauses.flatMap((clause) => clause.rules);
  const uncovered = rules.flatMap(({ name, decision, conditions }) => {
    const shown = results.filter(({ passed, asked }) => passed && asked === decision);
    const decides = shown.some((result) => result.decision?.trace.decidedBy.includes(name));
    const not =
      isEmpty(conditions) || shown.some((result) => !result.decision?.trace.decidedBy.includes(name));
    return [
      ...(decides ? [] : [{ rule: name, lacks: 'deciding' as const }]),
      ...(not ? [] : [{ rule: name, lacks: 'non-deciding' as const }]),
    ];
  });
  const transcribed = release.documents.filter((document) =>
    document.clauses.some((clause) => clause.statements.length > 0),
  );
  const headings = transcribed.flatMap((document) => document.headings);
  const statements = clauses.flatMap((clause) => clause.statements.map(({ id }) => id));
  return {
    statements: { covered: new Set(statements).size, total: highest(statements) },
    headings: { covered: headings.filter(hasPlace).length, total: headings.length },
    rules: { covered: rules.length - new Set(uncovered.map(({ rule }) => rule)).size, total: rules.length },
    uncovered,
  };
}

/** Holds in every case: there is none where it would not decide. */
const isEmpty = (conditions: TopLevelCondition): boolean =>
  'all' in conditions && conditions.all.length === 0;

/** A heading has a clause file, or says why it needs none. */
const hasPlace = ({ status, reason, acknowledgement }: HeadingModel): boolean =>
  status === 'clause' || status === 'parameter' || reason !== null || acknowledgement !== null;

/** The number of the last statement, such as 36 for `C36`. */
const highest = (ids: readonly string[]): number =>
  Math.max(0, ...ids.map((id) => Number(id.replace(/\D/g, ''))));
