/** Where a node stands in the line it was parsed from: zero-based offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A node written directly in JSON stands nowhere in a line. */
interface Placed {
  readonly span?: Span;
}

/** The digits as written: they are read as an exact decimal. */
export interface NumberTree extends Placed {
  readonly kind: 'number';
  readonly number: string;
}

/** A text in quotes: a code, a date, a time, the name of a calendar. */
export interface TextTree extends Placed {
  readonly kind: 'text';
  readonly text: string;
}

/** `true` or `false`. */
export interface BooleanTree extends Placed {
  readonly kind: 'boolean';
  readonly boolean: boolean;
}

/** `null`: no value. */
export interface NullTree extends Placed {
  readonly kind: 'null';
}

/** `item` or `item.minutes`: the element in hand, where something is computed for each of a list. */
export interface ItemTree extends Placed {
  readonly kind: 'item';
  readonly path: readonly string[];
}

/** A bare word, such as `half-up`: it means something only where an operation offers a choice of words. */
export interface WordTree extends Placed {
  readonly kind: 'word';
  readonly word: string;
}

/** `['param', 'hourlyRate']`, `['quantity', 'quotedMinutes']`, `['allowance', 'remainingMinutes']`. */
export interface NameTree extends Placed {
  readonly kind: 'name';
  readonly name: readonly string[];
}

/** An argument as written; its name when it is given by name, as in `anchor: subscription.effectiveDate`. */
export interface ArgumentTree extends Placed {
  readonly name: string | null;
  readonly value: FormulaTree;
}

/** An operation applied. Signs are calls too: `a + b` is a call of `add`. */
export interface CallTree extends Placed {
  readonly kind: 'call';
  readonly call: string;
  readonly args: readonly ArgumentTree[];
}

/**
 * A formula after parsing: calls of total operations over numbers, texts and names. The same formula may be written
 * in JSON instead of a line.
 */
export type FormulaTree =
  NumberTree | TextTree | BooleanTree | NullTree | ItemTree | WordTree | NameTree | CallTree;

/** What a name as written stands for: the element in hand, nothing, a word, or something declared. */
export function treeOfName(name: readonly string[], span?: Span): FormulaTree {
  const [first = '', ...path] = name;
  const placed = span ? { span } : {};
  if (first === 'item') return { kind: 'item', path, ...placed };
  if (path.length > 0) return { kind: 'name', name, ...placed };
  return first === 'null' ? { kind: 'null', ...placed } : { kind: 'word', word: first, ...placed };
}
