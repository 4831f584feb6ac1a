import type { Text } from '../../domain/text';
import type { ClauseModel } from '../model/clause-model';
import type { DocumentModel } from '../model/document-model';
import type { Release } from '../model/release';
import type { RuleModel } from '../model/rule-model';
import type { SentenceModel } from '../model/sentence-model';
import type { EntryKind } from './compared-entry';
import type { Difference } from './difference';

/** A sentence that speaks of what changed and did not change itself: it may still say what was. */
export interface ToReadAgain {
  readonly kind: 'rule' | 'reading' | 'decision';
  readonly name: string;
  /** The document and article it stands under; null for what the vocabulary answers where no rule does. */
  readonly document: string | null;
  readonly article: string | null;
  /** What changed that it speaks of. */
  readonly because: readonly string[];
  readonly said: Text;
}

/** What readings speak of by its name. */
const NAMED: ReadonlySet<EntryKind> = new Set(['figure', 'formula', 'rule']);

/**
 * The sentences to read again beside a change: those of rules that quote words that changed, or stand beside a rule that
 * did, the readings it concerns, and what is answered where no rule applies to a decision whose rules changed. A figure
 * that changed is told by its new value wherever a sentence names it.
 */
export function toReadAgain(
  { documents, amendments, vocabulary }: Release,
  differences: readonly Difference[],
): readonly ToReadAgain[] {
  const entries = differences.flatMap((difference) =>
    difference.entries.map((entry) => ({
      ...entry,
      document: difference.document,
      article: difference.article,
    })),
  );
  const touched = (kind: EntryKind, name: string): boolean =>
    entries.some((entry) => entry.kind === kind && entry.name === name);
  const names = entries.filter(({ kind }) => NAMED.has(kind)).map(({ name }) => name);
  const changedIn = (document: string, article: string, kind: EntryKind): readonly string[] =>
    entries
      .filter((entry) => entry.document === document && entry.article === article && entry.kind === kind)
      .map(({ name }) => name);

  const ofClause = (document: DocumentModel, clause: ClauseModel): readonly ToReadAgain[] => {
    const place = { document: document.id, article: clause.article };
    const at = (kind: EntryKind) => changedIn(document.id, clause.article, kind);
    const quoted = at('excerpt');
    // Words that no rule quotes are those of all of them.
    const words = quoted.length > 0 ? [] : at('text').map((article) => `article ${article}`);
    const ruled = new Set(at('rule'));
    const beside = (rule: RuleModel): readonly string[] =>
      clause.rules
        .filter(({ name, decision }) => ruled.has(name) && decision === rule.decision)
        .map(({ name }) => name);
    const rules = clause.rules.flatMap((rule): readonly ToReadAgain[] => {
      const { name, explanation, excerpts } = rule;
      const because = [...words, ...excerpts.filter((id) => quoted.includes(id)), ...beside(rule)];
      if (explanation === null || because.length === 0 || ruled.has(name)) return [];
      return [{ kind: 'rule', name, ...place, because, said: wordsOf(explanation) }];
    });
    const readings = clause.interpretations.flatMap(
      ({ id, affects, question, choice }): readonly ToReadAgain[] => {
        const because = affects.length === 0 ? words : affects.filter((name) => names.includes(name));
        if (because.length === 0 || touched('reading', id)) return [];
        const said = { fr: `${question.fr} ${choice.fr}`, en: `${question.en} ${choice.en}` };
        return [{ kind: 'reading', name: id, ...place, because, said }];
      },
    );
    return [...readings, ...rules];
  };

  const rules = [...documents, ...amendments].flatMap(({ clauses }) =>
    clauses.flatMap((clause) => clause.rules),
  );
  const defaults = Object.entries(vocabulary.decisions).flatMap(
    ([name, { fallback }]): readonly ToReadAgain[] => {
      if (!fallback?.explanation || touched('decision', name)) return [];
      const because = rules
        .filter((rule) => rule.decision === name && touched('rule', rule.name))
        .map((rule) => rule.name);
      if (because.length === 0) return [];
      const said = wordsOf(fallback.explanation);
      return [{ kind: 'decision', name, document: null, article: null, because, said }];
    },
  );
  return [
    ...[...documents, ...amendments].flatMap((document) =>
      document.clauses.flatMap((clause) => ofClause(document, clause)),
    ),
    ...defaults,
  ];
}

const wordsOf = (sentence: SentenceModel): Text => ({
  fr: sentence.map(({ text }) => text.fr).join(' '),
  en: sentence.map(({ text }) => text.en).join(' '),
});
