import type { FormulaIssue } from './formula-issue';
import { issue } from './formula-issue';
import type { Span } from '../model/formula-tree';

/** A word of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  readonly text: string;
  readonly span: Span;
}

const WORD =
  /\s*(?:(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|(half-up|[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|(<=|>=|!=|[-+*/()=<>,:]))/y;

/** Cuts a formula into words; anything else is an issue at its column. */
export function tokens(
  source: string,
): { readonly tokens: readonly Token[] } | { readonly problem: FormulaIssue } {
  const found: Token[] = [];
  WORD.lastIndex = 0;
  let at = 0;
  while (source.slice(at).trim() !== '') {
    WORD.lastIndex = at;
    const match = WORD.exec(source);
    if (!match) return { problem: unreadable(source, at) };
    const end = WORD.lastIndex;
    const [whole, number, single, double, name, sign] = match;
    const start = end - whole.trimStart().length;
    const text = number ?? single ?? double ?? name ?? sign ?? '';
    const kind =
      number !== undefined ? 'number' : name !== undefined ? 'name' : sign !== undefined ? 'sign' : 'text';
    found.push({ kind, text, span: { start, end } });
    at = end;
  }
  return {
    tokens: [...found, { kind: 'end', text: '', span: { start: source.length, end: source.length + 1 } }],
  };
}

function unreadable(source: string, at: number): FormulaIssue {
  const start = at + (source.slice(at).length - source.slice(at).trimStart().length);
  const sign = source.slice(start, start + 1);
  return issue({ start, end: start + 1 }, 'R060.sign', { sign });
}
