import type { FormulaIssue } from '../formula/formula-issue';
import type { Cursor } from './cursor';

/** Notes what is wrong in a formula; `offset` is where it begins in the value, null for a tree, which has no columns. */
export function reportIssue(at: Cursor, { span, ...remark }: FormulaIssue, offset: number | null): void {
  const whole = { start: 0, end: at.node.length };
  at.noteAt(offset === null ? whole : { start: offset + span.start, end: offset + span.end }, remark);
}
