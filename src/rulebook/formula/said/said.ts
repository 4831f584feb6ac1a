import type { Text } from '../../../domain/text';
import type { Agreement } from './agreement';
import { PLAIN } from './agreement';
import type { Verb } from './verbs';

/**
 * How something said can be read on, which decides where it is delimited:
 * `closed`: nothing beside it can be read into it, nor the reverse; `tight`: ends with what is closed;
 * `signed`, `product`, `sum`: signs, the tightest first; `shift`: begins with what it moves (« la date plus 3 mois »);
 * `point`: ends with the one thing it applies to, which no word after it can take (« le premier jour du mois où tombe … »);
 * `phrase`: ends with what it applies to (« le jour de … »); `running`: enumerates or holds a comma;
 * `aside`: applies to all that stands before its comma; `clause`, `and`, `or`: a yes or no; `case`: « … si …, sinon … ».
 */
export type Form =
  | 'closed'
  | 'tight'
  | 'signed'
  | 'product'
  | 'sum'
  | 'shift'
  | 'point'
  | 'phrase'
  | 'running'
  | 'aside'
  | 'clause'
  | 'and'
  | 'or'
  | 'case';

/** A place of a phrase, by what may stand in it without parentheses. */
export type Slot = keyof typeof SLOTS;

const NOUNS = ['closed', 'tight', 'signed', 'product', 'sum', 'shift', 'point', 'phrase'] as const;

/** What each slot takes bare; all else is delimited. */
const SLOTS = {
  /** Before words that only a name or a figure can bear. */
  bare: ['closed'],
  /** Before more words of the same phrase. */
  inner: ['closed', 'tight', 'point'],
  /** Before « plus » and « moins », which could be read into what ends with more than a name. */
  moved: ['closed', 'tight'],
  /** At the end of a phrase. */
  final: ['closed', 'tight', 'point', 'phrase'],
  leftFactor: ['closed', 'tight', 'signed', 'product'],
  rightFactor: ['closed', 'tight'],
  leftTerm: ['closed', 'tight', 'signed', 'product', 'sum'],
  rightTerm: ['closed', 'tight', 'product'],
  /** On either side of a verb. */
  side: NOUNS,
  /** Before a comma that applies to all of it. */
  told: ['closed', 'tight', 'signed', 'product', 'sum', 'shift', 'point', 'phrase', 'aside'],
  both: ['closed', 'clause', 'and'],
  second: ['closed', 'clause'],
  either: ['closed', 'clause', 'and', 'or'],
  alternative: ['closed', 'clause', 'and'],
  /** A condition, between « si » and a comma. */
  condition: ['closed', 'clause', 'and', 'or'],
  /** One of the values of a choice. */
  branch: NOUNS,
  /** What one case of several gives. */
  stated: [...NOUNS, 'running', 'aside'],
  /** Among what was chosen: « le nombre des éléments … tels que … ». */
  chosen: ['closed', 'tight', 'point', 'phrase', 'running'],
  /** Between parentheses of the phrase, or the whole. */
  enclosed: [...NOUNS, 'running', 'aside', 'clause', 'and', 'or', 'case'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

/** Whether something said stands in a slot without parentheses. */
export const standsIn = (slot: Slot, { form }: Said): boolean =>
  SLOTS[slot].some((taken: Form) => taken === form);

/** A name, a figure or a text, in the words of each language. */
export interface SaidWord extends Agreement {
  readonly kind: 'word';
  readonly form: 'closed';
  readonly text: Text;
}

/** Words, and what is said among them, in the order of a language. */
export type Part = string | { readonly slot: Slot; readonly said: Said };

/** Words around what they apply to. */
export interface SaidPhrase extends Agreement {
  readonly kind: 'phrase';
  readonly form: Form;
  readonly fr: readonly Part[];
  readonly en: readonly Part[];
}

/** A subject, a verb that agrees with it, and an object where the verb takes one. */
export interface SaidClause extends Agreement {
  readonly kind: 'clause';
  readonly form: 'clause';
  readonly subject: Said;
  readonly verb: Verb;
  readonly object: Said | null;
}

/** A formula as it is said, before it is printed: grammar is here, not in the sentence. */
export type Said = SaidWord | SaidPhrase | SaidClause;

/** A name or a figure. */
export const word = (text: Text, { plural, day }: Agreement = PLAIN): SaidWord => ({
  kind: 'word',
  form: 'closed',
  plural,
  day,
  text,
});

/** « le temps dépasse 60 » */
export const clause = (subject: Said, verb: Verb, object: Said | null = null): SaidClause => ({
  kind: 'clause',
  form: 'clause',
  ...PLAIN,
  subject,
  verb,
  object,
});
