import { FactProblem, FormulaProblem, UnresolvedConflict } from '../../domain/errors';
import { isDate } from '../../domain/is-date';
import { isInstant } from '../../domain/is-instant';
import { own } from '../../domain/own';
import { longMonth } from '../../domain/format/day';
import type { Language, Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { Decided } from '../deciding/decide';
import type { Session, TypedValue } from '../deciding/session';
import { plain, valueOf } from '../deciding/value-of';
import type { SentenceFigure, SentenceModel, SentencePart, SentencePiece } from '../model/sentence-model';
import { elideBefore } from '../wording/french';
import { joined, same, typeset } from '../wording/typeset';
import type { Words } from '../wording/words';

/** What the authors of the rules that decide say, with the figures of the answer; null where one wrote nothing. */
export function authorsSentence(decided: Decided, words: Words): Text | null {
  const parts = writtenFor(decided).map((sentence) => sentence && toldOf(decided, words, sentence));
  if (parts.length === 0 || parts.includes(null)) return null;
  const once = new Map(parts.flatMap((text) => (text ? [[text.fr, text] as const] : [])));
  return once.size > 0 ? joined([...once.values()], same(' ')) : null;
}

/** Rules that decide together each say their part; where none applies, the decision says its own. */
function writtenFor({ decision, considered, model }: Decided): readonly (SentenceModel | null)[] {
  const deciding = considered.filter(({ rule }) => decision.trace.decidedBy.includes(rule.name));
  if (deciding.length === 0) return [model.fallback?.explanation ?? null];
  return deciding.map(({ rule }) => rule.explanation);
}

/** What an author's sentence comes to: nothing where none of its parts holds, or where it lacks a figure. */
export interface Told {
  readonly text: Text | null;
  readonly lacks: boolean;
}

/** A sentence with the figures of an answer: one with a hole is worse than the conditions. */
export const toldOf = (decided: Decided, words: Words, sentence: SentenceModel): Text | null =>
  tell(decided, words, sentence).text;

/** The same, telling a sentence that has nothing to say from one that lacks a figure. */
export function tell(decided: Decided, words: Words, sentence: SentenceModel): Told {
  try {
    const parts = sentence
      .filter((part) => holds(decided.session, part))
      .map(({ pieces }) => ({
        fr: printed(decided, words, 'fr', pieces.fr),
        en: printed(decided, words, 'en', pieces.en),
      }));
    return { text: parts.length > 0 ? typeset(joined(parts, same(' '))) : null, lacks: false };
  } catch (error) {
    if (NOT_KNOWN.some((kind) => error instanceof kind)) return { text: null, lacks: true };
    throw error;
  }
}

/** A figure that the answer does not have. */
class Unknown extends Error {}

/** Why a figure is not known: a sentence is not worth failing an act for. */
const NOT_KNOWN = [FactProblem, FormulaProblem, UnresolvedConflict, Unknown];

const holds = (session: Session, { when }: SentencePart): boolean =>
  when === null || valueOf(session, when, plain('boolean')) === true;

/** An author's words are left as they are written; what stands before a figure agrees with it. */
const printed = (
  decided: Decided,
  words: Words,
  language: Language,
  pieces: readonly SentencePiece[],
): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : figureIn(decided, words, language, piece)))
    .reduce((so, piece) => (language === 'fr' ? elideBefore(so, piece) : so + piece), '');

function figureIn(decided: Decided, words: Words, language: Language, figure: SentenceFigure): string {
  const { declaration, value } = valueNamed(decided, figure.name);
  if (value === null) throw new Unknown();
  if (figure.words) return figure.words[isOne(language, value) ? 0 : 1];
  const day = typeof value === 'string' && figure.form ? dayOf(decided.session, value) : null;
  if (day !== null && figure.form === 'month') return longMonth(language, day);
  return words.format(declaration, day ?? value)[language];
}

/** None is one in French alone. */
const isOne = (language: Language, value: TypedValue['value']): boolean =>
  language === 'fr' ? Math.abs(Number(value)) < 2 : Math.abs(Number(value)) === 1;

const dayOf = ({ zone }: Session, value: string): LocalDate | null =>
  isDate(value) ? value : isInstant(value) ? zone.dayOf(value) : null;

function valueNamed({ decision, model, session }: Decided, name: readonly string[]): TypedValue {
  const [group, field = ''] = name;
  if (group !== 'amount') return session.lookup(name);
  const amount = decision.amounts.find((one) => one.name === field);
  if (!amount) throw new Unknown();
  const { value, type, unit } = amount;
  return { value, declaration: own(model.amounts, field)?.declaration ?? plain(type, unit) };
}
