import type { FormulaIssue } from '../formula/formula-issue';
import type { Cursor } from './cursor';

/** Notes what is wrong in a formula; `offset` is where it begins in the value, null for a tree, which has no columns. */
export function reportIssue(at: Cursor, { message, hint, span }: FormulaIssue, offset: number | null): void {
  const part =
    offset === null
      ? { start: 0, end: at.node.length }
      : { start: offset + span.start, end: offset + span.end };
  if (hint) at.reportAt(part, 'R060.advised', { issue: message, advice: hint });
  else at.reportAt(part, 'R060.issue', { issue: message });
}
