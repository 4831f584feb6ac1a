/** Where a node stands in the line it was parsed from: zero-based offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A formula after parsing: calls of total operations over numbers, texts and names. The same tree may be written
 * directly in JSON instead of a line (without spans).
 */
export type FormulaTree =
  /** `text` keeps the digits as written: it is read as an exact decimal. */
  | { readonly number: string; readonly span?: Span }
  | { readonly text: string; readonly span?: Span }
  | { readonly boolean: boolean; readonly span?: Span }
  /** `['param', 'hourlyRate']`, `['quantity', 'quotedMinutes']`, `['allowance', 'remainingMinutes']`, `['item']`. */
  | { readonly name: readonly string[]; readonly span?: Span }
  /** Operators are calls too: `add subtract multiply divide negate equal notEqual less lessOrEqual greater greaterOrEqual and or not`. */
  | {
      readonly call: string;
      /** A named argument, such as `anchor: subscription.effectiveDate`, is a call of `:anchor`. */
      readonly args: readonly FormulaTree[];
      readonly span?: Span;
    };
