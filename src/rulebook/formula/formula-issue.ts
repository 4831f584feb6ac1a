import type { Given, MessageId } from '../findings/catalogue';
import type { Remark } from '../findings/finding';
import { remarkOf } from '../findings/remark-of';
import type { Span } from '../model/formula-tree';

/** The messages that a formula alone may deserve. */
export type FormulaMessage = Extract<MessageId, `R060.${string}` | `R068.${string}`>;

/** Something wrong in a formula, and where in the line. */
export interface FormulaIssue extends Remark {
  readonly span: Span;
}

/** An issue at a place; a tree written directly has no columns. */
export const issue = <I extends FormulaMessage>(
  span: Span | undefined,
  id: I,
  ...given: Given<I>
): FormulaIssue => ({ ...remarkOf(id, ...given), span: span ?? { start: 0, end: 1 } });
