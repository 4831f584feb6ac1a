import type { FormulaIssue } from './formula-issue';
import { issue } from './formula-issue';
import type { Token } from './formula-tokens';
import { tokens } from './formula-tokens';
import type { ArgumentTree, CallTree, FormulaTree, Span } from '../model/formula-tree';
import { treeOfName } from '../model/formula-tree';

/** A tree, or the first thing that keeps the line from being one. */
export type Parsed = { readonly tree: FormulaTree } | { readonly problem: FormulaIssue };

const LONGEST = 2_000;
/** Deeper than any formula a reader can follow. */
export const DEEPEST = 40;

class Stop extends Error {
  constructor(readonly issue: FormulaIssue) {
    super(issue.message.en);
  }
}

/** Reads one line: numbers, names, `+ - * /`, comparisons, `and or not`, calls. Nothing else parses. */
export function parseFormula(source: string): Parsed {
  if (source.length > LONGEST) {
    return {
      problem: issue({ start: 0, end: LONGEST }, 'R060.long', { most: LONGEST }),
    };
  }
  const words = tokens(source);
  if ('problem' in words) return words;
  try {
    return { tree: new Parser(words.tokens).whole() };
  } catch (error) {
    if (error instanceof Stop) return { problem: error.issue };
    throw error;
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  '=': 'equal',
  '!=': 'notEqual',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
};

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly words: readonly Token[]) {}

  /** The word in hand; past the last one, the end goes on. */
  private get word(): Token {
    return this.words[this.at] ?? END;
  }

  private next(): Token {
    const word = this.word;
    this.at++;
    return word;
  }

  whole(): FormulaTree {
    const tree = this.either();
    const rest = this.word;
    if (rest.kind !== 'end') throw unexpected(rest);
    return tree;
  }

  private either(): FormulaTree {
    if (++this.depth > DEEPEST) throw new Stop(issue(this.word.span, 'R060.deep'));
    const tree = this.chain(() => this.both(), { or: 'or' });
    this.depth--;
    return tree;
  }

  private both(): FormulaTree {
    return this.chain(() => this.negated(), { and: 'and' });
  }

  private negated(): FormulaTree {
    const word = this.word;
    if (!this.takes('name', 'not')) return this.compared();
    if (++this.depth > DEEPEST) throw new Stop(issue(word.span, 'R060.deep'));
    const inner = this.negated();
    this.depth--;
    return call('not', [inner], word.span, inner);
  }

  private compared(): FormulaTree {
    const left = this.sum();
    const word = this.word;
    const operation = word.kind === 'sign' ? COMPARISONS[word.text] : undefined;
    if (!operation) return left;
    this.at++;
    const right = this.sum();
    return call(operation, [left, right], left.span, right);
  }

  private sum(): FormulaTree {
    return this.chain(() => this.product(), { '+': 'add', '-': 'subtract' });
  }

  private product(): FormulaTree {
    return this.chain(() => this.signed(), { '*': 'multiply', '/': 'divide' });
  }

  private signed(): FormulaTree {
    const word = this.word;
    if (!this.takes('sign', '-')) return this.atom();
    const inner = this.atom();
    return call('negate', [inner], word.span, inner);
  }

  private chain(next: () => FormulaTree, operations: Readonly<Record<string, string>>): FormulaTree {
    let left = next();
    for (;;) {
      const word = this.word;
      const operation =
        word.kind === 'text' || word.kind === 'number' ? undefined : own(operations, word.text);
      if (!operation) return left;
      this.at++;
      const right = next();
      left = call(operation, [left, right], left.span, right);
    }
  }

  private atom(): FormulaTree {
    const word = this.next();
    if (word.kind === 'number') return { kind: 'number', number: word.text, span: word.span };
    if (word.kind === 'text') return { kind: 'text', text: word.text, span: word.span };
    if (word.kind === 'sign' && word.text === '(') {
      const tree = this.either();
      this.expect(')');
      return tree;
    }
    if (word.kind !== 'name') throw unexpected(word);
    if (word.text === 'true' || word.text === 'false')
      return { kind: 'boolean', boolean: word.text === 'true', span: word.span };
    if (this.takes('sign', '(')) return this.callOf(word);
    return treeOfName(word.text.split('.'), word.span);
  }

  private callOf({ text, span }: Token): FormulaTree {
    const args: ArgumentTree[] = [];
    while (!this.takes('sign', ')')) {
      // What ends after an argument was to be closed, not to go on.
      if (args.length > 0) this.expect(this.word.kind === 'end' ? ')' : ',');
      const [name, colon] = [this.word, this.words[this.at + 1]];
      if (name.kind === 'name' && colon?.text === ':' && colon.kind === 'sign') {
        this.at += 2;
        args.push({ name: name.text, value: this.either(), span: name.span });
      } else args.push({ name: null, value: this.either() });
    }
    const end = this.words[this.at - 1]?.span.end ?? span.end;
    return { kind: 'call', call: text, args, span: { start: span.start, end } };
  }

  private takes(kind: Token['kind'], text: string): boolean {
    const word = this.word;
    if (word.kind !== kind || word.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(sign: string): void {
    const word = this.word;
    if (!this.takes('sign', sign)) {
      throw new Stop(missing(sign, word));
    }
  }
}

const END: Token = { kind: 'end', text: '', span: { start: 0, end: 1 } };

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const call = (
  name: string,
  args: readonly FormulaTree[],
  from: Span | undefined,
  to: FormulaTree,
): CallTree => ({
  kind: 'call',
  call: name,
  args: args.map((value) => ({ name: null, value })),
  span: { start: from?.start ?? 0, end: to.span?.end ?? 1 },
});

const missing = (sign: string, { kind, text, span }: Token): FormulaIssue =>
  kind === 'end'
    ? issue(span, 'R060.missingAtEnd', { sign })
    : issue(span, 'R060.missing', { sign, next: text });

function unexpected(word: Token): Stop {
  if (word.kind === 'end') return new Stop(issue(word.span, 'R060.short'));
  return new Stop(issue(word.span, 'R060.unexpected', { sign: word.text }));
}
