import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { QuantityModel } from '../model/quantity-model';
import type { ClauseModel } from '../model/clause-model';
import type { DocumentModel, HeadingModel } from '../model/document-model';
import type { Release } from '../model/release';
import { textUnder } from '../model/text-under';
import { word } from '../formula/said/said';
import { formulaAfterSign } from './formula-in-words';
import { labelInWords } from './label-in-words';
import { nounOf } from './noun';
import type { NoteText } from './notes-in-words';
import { notesInWords } from './notes-in-words';
import type { ParameterText } from './parameter-in-words';
import { parameterInWords } from './parameter-in-words';
import type { AppliedText } from './applied-in-words';
import { appliedInWords } from './applied-in-words';
import type { ReadingText } from './reading-in-words';
import { readingInWords } from './reading-in-words';
import { reachInWords } from './reach-in-words';
import type { PlacedRule, RuleText } from './rule-in-words';
import { amountsInWords, outcomeIn, ruleInWords, whole } from './rule-in-words';
import { sentence, typeset } from './typeset';
import type { Words } from './words';
import { givenWords, wordsOf } from './words';

/** A formula: what it gives, how it is made, and both in a sentence. */
export interface QuantityText {
  readonly name: string;
  readonly label: Text;
  readonly made: Text;
  readonly sentence: Text;
}

/** An article of a document as sentences a lawyer reads back. */
export interface ArticleText {
  readonly document: string;
  readonly documentTitle: Text;
  readonly edition: string;
  readonly article: string;
  readonly title: Text;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** For an amendment: whom it is for, from when, and its signed words. */
  readonly reach: readonly Text[];
  /** Its signed paragraphs, word for word. */
  readonly signed: readonly string[];
  /** Its rules by what they decide, in few words. */
  readonly applied: readonly AppliedText[];
  readonly parameters: readonly ParameterText[];
  readonly quantities: readonly QuantityText[];
  readonly rules: readonly RuleText[];
  /** What holds when no rule applies, where the answer rests on this article. */
  readonly defaults: readonly Text[];
  readonly readings: readonly ReadingText[];
  /** What the service does not execute, and why. */
  readonly notes: readonly NoteText[];
}

/** Words every article of the documents: one text per clause, or per heading without one. */
export function articleTexts(release: Release, documents: readonly DocumentModel[]): readonly ArticleText[] {
  const words = wordsOf(release);
  return documents.flatMap((document) => {
    const all = rulesBeside(release, document);
    return document.headings.flatMap((heading) => {
      const clauses = document.clauses.filter(({ article }) => article === heading.article);
      return clauses.length > 0
        ? clauses.map((clause) => articleText(words, all, document, heading, clause))
        : [articleText(words, all, document, heading, null)];
    });
  });
}

/** The rules of an edition, of the latest of the other documents and of every amendment. */
function rulesBeside({ documents, amendments }: Release, document: DocumentModel): readonly PlacedRule[] {
  const latest = new Map<string, DocumentModel>();
  for (const one of documents) {
    const known = latest.get(one.id);
    if (!known || known.inForceFrom <= one.inForceFrom) latest.set(one.id, one);
  }
  latest.set(document.id, document);
  return [...new Set([...latest.values(), ...amendments])].flatMap(({ clauses }) =>
    clauses.flatMap(({ article, rules }) => rules.map((rule): PlacedRule => ({ rule, article }))),
  );
}

type Parts = Pick<ClauseModel, 'parameters' | 'quantities' | 'rules' | 'interpretations' | 'statements'>;

const NONE: Parts = { parameters: [], quantities: [], rules: [], interpretations: [], statements: [] };

function articleText(
  words: Words,
  all: readonly PlacedRule[],
  document: DocumentModel,
  heading: HeadingModel,
  clause: ClauseModel | null,
): ArticleText {
  const parts: Parts = clause ?? NONE;
  return {
    document: document.id,
    documentTitle: typeset(document.title),
    edition: document.edition,
    article: heading.article,
    title: typeset(clause?.title ?? { fr: heading.title, en: heading.title }),
    from: clause?.from ?? document.inForceFrom,
    until: clause?.until ?? document.inForceUntil,
    reach: reachInWords(words, document),
    signed: textUnder(document.text, heading.article)
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== ''),
    applied: appliedInWords(words, parts.rules, defaultsOn(words, document, heading)),
    parameters: parts.parameters.map((parameter) =>
      parameterInWords(words, parameter, parameter.sample || document.sample),
    ),
    quantities: parts.quantities.map((quantity) => quantityText(words, quantity)),
    rules: parts.rules.map((rule) => ruleInWords(words, rule, all)),
    defaults: defaultsOf(words, all, document, heading),
    readings: parts.interpretations.map(readingInWords),
    notes: notesInWords(heading, parts.statements, clause?.excerpts ?? {}),
  };
}

function quantityText(words: Words, quantity: QuantityModel): QuantityText {
  const label = labelInWords(quantity, (taken) => word(taken.label, nounOf(taken.label)));
  const made = formulaAfterSign(givenWords(words, quantity.takes), quantity.tree);
  return {
    name: quantity.name,
    label: sentence(label),
    made: sentence({ fr: `${made.fr}.`, en: `${made.en}.` }),
    sentence: sentence({ fr: `${label.fr} = ${made.fr}.`, en: `${label.en} = ${made.en}.` }),
  };
}

/** The decisions whose answer, when no rule applies, rests on an article. */
const defaultsOn = ({ release }: Words, { id }: DocumentModel, { article }: HeadingModel) =>
  Object.values(release.vocabulary.decisions).filter(
    ({ fallback }) => fallback?.document === id && fallback.article === article,
  );

function defaultsOf(
  words: Words,
  all: readonly PlacedRule[],
  document: DocumentModel,
  heading: HeadingModel,
): readonly Text[] {
  return defaultsOn(words, document, heading).flatMap((decision) => {
    const { fallback, definition } = decision;
    if (!fallback) return [];
    const amounts = amountsInWords(words, fallback.amounts, decision);
    if (definition.outcomes.length === 1 && amounts.length === 0) return [];
    const { fr, en } = outcomeIn(decision, definition.label, fallback.outcome);
    const ruled = all.some(({ rule }) => rule.decision === definition.name);
    const when: Text = ruled
      ? { fr: "si aucune règle ne s'applique, alors", en: 'if no rule applies, then' }
      : { fr: 'dans tous les cas,', en: 'in every case,' };
    const lead: Text = { fr: `${when.fr} ${fr}`, en: `${when.en} ${en}` };
    return [whole(lead, amounts)];
  });
}
