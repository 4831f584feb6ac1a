import { capital } from '../../domain/format/capital';
import type { NamedValue } from '../../domain/decision';
import type { ClauseCitation, ConditionTrace } from '../../domain/explanation';
import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import type { Decided } from '../deciding/decide';
import { plain } from '../deciding/value-of';
import { elideBefore } from '../wording/french';
import { enumerated, joined, same } from '../wording/typeset';
import type { Words } from '../wording/words';

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
export function sentenceOf(headline: Headline): Text {
  const { decided, outcomeLabel, clause, conditions } = headline;
  const place = same(clause ? ` (article ${clause.article})` : '');
  const lead = joined([capitalized(outcomeLabel), place], same(''));
  const written = authorsReason(headline);
  if (written) return joined([lead, written], COLON);
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
  return joined(
    sentences.map(({ fr, en }) => ({ fr: `${fr}.`, en: `${en}.` })),
    same(' '),
  );
}

/** Rules that decide together may rest on one condition: it is said once. */
const saidOnce = (sentences: readonly Text[]): readonly Text[] => [
  ...new Map(sentences.map((sentence) => [sentence.fr, sentence])).values(),
];

const capitalized = ({ fr, en }: Text): Text => ({ fr: capital(fr), en: capital(en) });

/** What the rule that decides says of itself, or what the decision says where no rule does. */
function authorsReason(headline: Headline): Text | null {
  const { decision, considered, model } = headline.decided;
  const rule = considered.find(({ rule: { name } }) => name === decision.trace.decidedBy[0])?.rule;
  if (!rule) return model.fallback?.silent ?? null;
  if (!rule.explanation) return null;
  const { fr, en } = rule.explanation;
  return { fr: filled(fr, headline).fr, en: filled(en, headline).en };
}

function shown({ decided, words }: Headline, { name, value, type, unit }: NamedValue): Text {
  return words.format(own(decided.model.amounts, name)?.declaration ?? plain(type, unit), value);
}

/** An author's words are left as they are written; what stands before a figure agrees with it. */
function filled(template: string, headline: Headline): Text {
  const pieces = template.split(/(\{[A-Za-z0-9.]+\})/);
  return pieces.reduce<Text>(
    (so, piece) => {
      const { fr, en } = figureIn(piece, headline) ?? same(piece);
      return { fr: elideBefore(so.fr, fr), en: so.en + en };
    },
    { fr: '', en: '' },
  );
}

/** `{allowance.remainingMinutes}`, `{quantity.x}`, `{param.x}` and `{amount.x}`; null for other words. */
function figureIn(piece: string, headline: Headline): Text | null {
  if (!piece.startsWith('{')) return null;
  const { decided, words } = headline;
  const name = piece.slice(1, -1).split('.');
  const [group, field] = name;
  if (group === 'amount') {
    const amount = decided.decision.amounts.find((one) => one.name === field);
    return amount ? shown(headline, amount) : null;
  }
  const { declaration, value } = decided.session.lookup(name);
  return words.format(declaration, value);
}
