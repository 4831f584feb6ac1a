import type { Text } from '../../domain/text';
import type { Span } from '../model/formula-tree';

/** Something wrong in a formula: what, what to write instead, and where in the line. */
export interface FormulaIssue {
  readonly message: Text;
  readonly hint?: Text;
  readonly span: Span;
}

/** An issue at a place; a tree written directly has no columns. */
export const issue = (span: Span | undefined, fr: string, en: string, hint?: Text): FormulaIssue => ({
  message: { fr, en },
  ...(hint ? { hint } : {}),
  span: span ?? { start: 0, end: 1 },
});
