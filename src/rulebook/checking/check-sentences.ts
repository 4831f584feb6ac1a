import { own } from '../../domain/own';
import { keysOf } from '../../domain/keys-of';
import type { Language } from '../../domain/text';
import { LANGUAGES } from '../../domain/text';
import type { DecisionModel } from '../model/decision-model';
import type { SentenceFigure, SentenceModel, SentencePart } from '../model/sentence-model';
import { figureName } from '../model/sentence-model';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Avoided } from '../reading/read-avoided';
import { readAvoided } from '../reading/read-avoided';
import type { Folder } from '../reading/read-folder';
import type { Names } from './names';

/** What the sentences of one answer may name, and which words they leave alone. */
interface Scope {
  readonly decision: DecisionModel;
  /** The amounts that this answer gives. */
  readonly given: object;
  readonly names: Names;
  readonly avoided: Avoided;
}

/** Sentences that authors wrote to be answered: their figures are those of the answer, their words the contract's. */
export function checkSentences(folder: Folder, names: Names): void {
  const { vocabulary, vocabularyRoot, frameRoot } = folder;
  const avoided = readAvoided(frameRoot ?? undefined);
  for (const { rules } of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const { model, members, at } of rules) {
      const decision = own(vocabulary.decisions, model.decision);
      if (!decision) continue;
      if (!members.explanation) at.reportOpening('R122.rule', { rule: model.name });
      else if (model.explanation)
        checkSentence(members.explanation, model.explanation, {
          decision,
          given: model.event.amounts,
          names,
          avoided,
        });
    }
  }
  for (const [name, decision] of Object.entries(vocabulary.decisions)) {
    const at = vocabularyRoot.at('decisions', name, 'default');
    const { fallback } = decision;
    if (!at || !fallback) continue;
    const written = at.at('explanation');
    if (!written) at.reportOpening('R122.default', { decision: name });
    else if (fallback.explanation)
      checkSentence(written, fallback.explanation, { decision, given: fallback.amounts, names, avoided });
  }
}

/** One sentence, with its parts. */
export function checkSentence(at: Cursor, sentence: SentenceModel, scope: Scope): void {
  const several = at.node.type === 'array';
  sentence.forEach((part, index) => {
    const place = several ? (at.at(String(index)) ?? at) : at;
    checkPart(place, part, scope);
  });
}

function checkPart(at: Cursor, part: SentencePart, scope: Scope): void {
  for (const language of keysOf(LANGUAGES)) {
    const place = at.at(language);
    if (!place) continue;
    for (const figure of figuresOf(part, language)) checkFigure(place, figure, scope);
    checkWords(place, part.text[language], scope.avoided[language]);
  }
  const [french, english] = keysOf(LANGUAGES).map(
    (language) => new Set(figuresOf(part, language).map(figureName)),
  );
  const differing = [...(french ?? []), ...(english ?? [])].filter(
    (name) => !french?.has(name) || !english?.has(name),
  );
  if (differing.length > 0) at.report('R120.languages', { differing });
}

const figuresOf = ({ pieces }: SentencePart, language: Language): readonly SentenceFigure[] =>
  pieces[language].filter((piece) => typeof piece !== 'string');

function checkFigure(at: Cursor, figure: SentenceFigure, { decision, given, names }: Scope): void {
  const name = figureName(figure);
  const declared = declarationOf(figure.name, { decision, given, names });
  if (!declared) {
    at.report('R120.figure', { word: name, known: knownTo({ decision, given, names }) });
    return;
  }
  if (declared.unsure) return;
  if (figure.form && !['date', 'instant'].includes(declared.type)) at.report('R120.form', { figure: name });
  if (figure.words && declared.type !== 'integer') at.report('R120.count', { figure: name });
}

type Reach = Pick<Scope, 'decision' | 'given' | 'names'>;

function declarationOf(
  [group = '', field = '']: readonly string[],
  { decision, given, names }: Reach,
): TypeDeclaration | null {
  if (group === 'amount')
    return Object.hasOwn(given, field) ? (own(decision.amounts, field)?.declaration ?? null) : null;
  return ['param', 'quantity', ...decision.groups].includes(group)
    ? names.declarationOf([group, field])
    : null;
}

const knownTo = ({ decision, given, names }: Reach): readonly string[] => [
  ...Object.keys(given).map((name) => `amount.${name}`),
  ...names.all.filter((name) => ['param', 'quantity', ...decision.groups].includes(name.split('.')[0] ?? '')),
];

/** Articles are named by their numbers; every other figure follows the answer. */
const ARTICLES = /\barticles?\s[\d.]+(?:(?:,| et| and| à| to| ou| or)\s[\d.]+)*/gi;
const SET_BY_PRINTING = /[\u2019\u00a0\u202f]/;
const WHOLE = /^(?:\p{Lu}|\{)[^]*[.?!]$/u;

function checkWords(at: Cursor, text: string, avoided: Avoided[Language]): void {
  const written = text.replace(/\{[^{}]*\}/g, '{}');
  const [digits] = /\d+/.exec(written.replace(ARTICLES, '')) ?? [];
  if (digits !== undefined) at.report('R121.digits', { digits });
  if (SET_BY_PRINTING.test(text)) at.report('R121.signs');
  if (!WHOLE.test(text.trim())) at.report('R121.whole');
  for (const [word, instead] of avoided)
    if (new RegExp(`(?<!\\p{L})${escaped(word)}s?(?!\\p{L})`, 'iu').test(written))
      at.report('R121.word', { word, instead });
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
