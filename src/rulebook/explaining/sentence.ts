import { capital } from '../../domain/format/capital';
import type { NamedValue } from '../../domain/decision';
import type { ClauseCitation, ConditionTrace } from '../../domain/explanation';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { Decided } from '../deciding/decide';
import { plain } from '../deciding/value-of';
import { enumerated, joined, same, typeset, withApostrophes } from '../wording/typeset';
import type { Words } from '../wording/words';
import { authorsSentence } from './authors-sentence';
import { placeOf } from './place-of';

/** What a headline is made of. */
export interface Headline {
  readonly decided: Decided;
  readonly words: Words;
  readonly outcomeLabel: Text;
  readonly clause: ClauseCitation | null;
  /** Read only where the author of the rule says nothing. */
  readonly conditions: () => readonly ConditionTrace[];
}

const COLON: Text = { fr: '\u00a0: ', en: ': ' };
const SEMICOLON: Text = { fr: '\u00a0; ', en: '; ' };

/** The answer and its reasons: the author's sentence with its figures, or one made from the conditions. */
export const sentenceOf = (headline: Headline): Text => withApostrophes(said(headline));

function said(headline: Headline): Text {
  const { decided, words, outcomeLabel, clause, conditions } = headline;
  const place = clause && placeOf(words.release, clause);
  const written = authorsSentence(decided, words);
  if (written) return placed(written, place);
  const lead = joined([capitalized(outcomeLabel), ...(place ? [inParentheses(place)] : [])], same(' '));
  const silent = decided.decision.trace.decidedBy.length === 0 ? decided.model.fallback?.silent : null;
  if (silent) return ended(joined([lead, silent], COLON));
  const held = saidOnce(
    conditions()
      .filter(({ satisfied }) => satisfied)
      .map(({ sentence }) => sentence),
  );
  const reasons = held.length > 0 ? [enumerated(held, { fr: 'et', en: 'and' })] : [];
  const figures = decided.decision.amounts
    .filter(({ value }) => value !== null && value !== 0 && value !== '0.00')
    .map((amount) => joined([amount.label, shown(headline, amount)], COLON));
  const sentences = [
    joined([lead, ...reasons], COLON),
    ...(figures.length > 0 ? [capitalized(joined(figures, SEMICOLON))] : []),
  ];
  return joined(sentences.map(ended), same(' '));
}

const ended = ({ fr, en }: Text): Text => ({ fr: `${fr}.`, en: `${en}.` });

/** Rules that decide together may rest on one condition: it is said once. */
const saidOnce = (sentences: readonly Text[]): readonly Text[] => [
  ...new Map(sentences.map((sentence) => [sentence.fr, sentence])).values(),
];

const capitalized = ({ fr, en }: Text): Text => ({ fr: capital(fr), en: capital(en) });

const inParentheses = ({ fr, en }: Text): Text => ({ fr: `(${fr})`, en: `(${en})` });

/** The author's sentence names its article: by its own words, else at its end. */
function placed({ fr, en }: Text, place: Text | null): Text {
  return typeset({ fr: withPlace(fr, place?.fr), en: withPlace(en, place?.en) });
}

const withPlace = (written: string, place: string | undefined): string =>
  place === undefined || /\barticles?\s/i.test(written)
    ? written
    : `${written.replace(/\.$/, '')} (${place}).`;

function shown({ decided, words }: Headline, { name, value, type, unit }: NamedValue): Text {
  return words.format(own(decided.model.amounts, name)?.declaration ?? plain(type, unit), value);
}
