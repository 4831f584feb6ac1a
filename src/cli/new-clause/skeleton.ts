import type { FactValue } from '../../domain/facts';
import { PLACEHOLDER } from '../../rulebook/reading/placeholder';

/** What the skeleton of a clause is made from. */
export interface NewClause {
  readonly document: string;
  readonly article: string;
  readonly title: string;
  readonly from: string;
  readonly author: string | null;
  /** The sentences under the heading, verbatim. */
  readonly sentences: readonly string[];
  readonly decision: string | null;
  /** The number of the first statement. */
  readonly statement: number;
  /** The name of the rule. */
  readonly rule: string;
}

/** What is left to a lawyer; the checker finds it wherever it stands. */
export const toFill = (what: string): string => `${PLACEHOLDER} : ${what}`;

const decisionOf = ({ decision }: NewClause): string =>
  decision ?? toFill('la décision que la règle prend, déclarée dans vocabulary.json');

/** A clause file that reads, with what remains to be written in French. */
export function clauseSkeleton(clause: NewClause): object {
  const { document, article, title, from, author, sentences, rule } = clause;
  const quoted =
    sentences.length > 0
      ? sentences
      : [toFill(`copier ici, mot pour mot, une phrase de l'article ${article} de text.fr.md`)];
  const excerpts = quoted.map((text, index) => [`E${index + 1}`, text] as const);
  return {
    $schema: '../../../../schema/rules/clause.schema.json',
    clause: {
      id: `${document}/${article}`,
      document,
      article,
      title: { fr: title },
      excerpts: Object.fromEntries(excerpts),
    },
    version: { from, author: author ?? '', reason: `Transcription de l'article ${article}` },
    statements: excerpts.map(([excerpt], index) => ({
      id: `C${String(clause.statement + index).padStart(2, '0')}`,
      excerpt,
      status: 'rule',
      by: index === 0 ? [rule] : [],
    })),
    rules: [ruleSkeleton(clause)],
  };
}

const ruleSkeleton = (clause: NewClause): object => ({
  name: clause.rule,
  title: { fr: clause.title },
  decision: decisionOf(clause),
  excerpts: ['E1'],
  conditions: {
    all: [
      {
        fact: toFill('le groupe de faits à regarder, "param" ou "quantity"'),
        path: '$.aCompleter',
        operator: toFill('la comparaison, comme equal, greaterThan ou dateAfter'),
        value: toFill('la valeur, ou un autre fait : { "fact": …, "path": … }'),
      },
    ],
  },
  event: {
    type: decisionOf(clause),
    params: { outcome: toFill('une issue de la décision, déclarée dans vocabulary.json') },
  },
});

/** What a case is asked with: borrowed from a case that asks the same decision, where there is one. */
export interface Asked {
  readonly on: string;
  readonly facts: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
}

/** One case where the rule decides and one where it does not. */
export function casesSkeleton(clause: NewClause, { on, facts }: Asked): object {
  const outcome = toFill("l'issue attendue");
  const decision = decisionOf(clause);
  return {
    $schema: '../../../../schema/rules/cases.schema.json',
    given: { facts },
    cases: [
      {
        name: toFill('une phrase qui dit quand la règle décide'),
        decision,
        on,
        facts: {},
        expect: { outcome, decidedBy: [clause.rule] },
      },
      {
        name: toFill('une phrase qui dit quand la règle ne décide pas'),
        decision,
        on,
        facts: {},
        expect: { outcome },
      },
    ],
  };
}
