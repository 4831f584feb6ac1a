import { parseFormula } from '../formula/parse-formula';
import type { ValueExpression } from '../model/value-expression';
import type { Cursor } from './cursor';
import { reportIssue } from './report-issue';

/** `"$param.x"`, `"= formula"`, or a literal. */
export function readExpression(from: Cursor): ValueExpression {
  const { value, location } = from;
  if (typeof value !== 'string') return { kind: 'literal', value, location };
  const prefix = /^(\$|=\s*)/.exec(value)?.[0];
  if (prefix === undefined) return { kind: 'literal', value, location };
  const source = value.slice(prefix.length);
  const parsed = parseFormula(source);
  const offset = 1 + prefix.length;
  if ('tree' in parsed) return { kind: 'formula', tree: parsed.tree, source, location, offset };
  reportIssue(from, parsed.problem, offset);
  from.notes.leaveUnread(from.node);
  return { kind: 'literal', value: null, location };
}
