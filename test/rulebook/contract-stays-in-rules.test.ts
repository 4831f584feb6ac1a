import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { FactValue } from '../../src/domain/facts';
import { neededBy } from '../../src/domain/operations';
import { shippedRelease } from '../support/shipped-release';

const SRC = path.resolve(__dirname, '../../src');

/** Words for what the service itself is about: lists its operations are given codes of, and the phrases of its documents. */
const OWN_WORDS = new Set(neededBy('lists').keys());
const OWN_PHRASES = /^(documents|delivery)\//;

/** Examples that the messages of the checker show are words about a contract, not code that reads one. */
const SHOWS_EXAMPLES = /^rulebook\/findings\//;

describe('the code names nothing of this contract', () => {
  it('no figure, formula, rule, level or type of work of the rules folder stands in it as a name', async () => {
    const names = await namesOfContract();
    const members = new Set(sources.flatMap(({ tree }) => declaredMembers(tree)));
    const found = sources.flatMap(({ file, tree }) =>
      read(tree, members)
        .filter((name) => names.has(name) && !OWN_WORDS.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(names.size).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it('and what would be found is found', () => {
    const tree = parsed(
      'x.ts',
      "const a = facts['hourlyRate']; const b = values.graceDays; const c = { N2: 1, own: 2 }; c.own;",
    );
    const members = new Set(declaredMembers(parsed('y.ts', 'interface Own { own: number }')));
    expect(read(tree, members)).toEqual(expect.arrayContaining(['hourlyRate', 'graceDays', 'N2']));
    expect(read(tree, members)).not.toContain('own');
  });
});

/** Figures, formulas and rules of the documents, and the codes their lists declare. */
async function namesOfContract(): Promise<ReadonlySet<FactValue>> {
  const { documents } = await shippedRelease();
  const clauses = documents.flatMap((document) => document.clauses);
  return new Set<FactValue>([
    ...clauses.flatMap(({ quantities, rules }) => [...quantities, ...rules].map(({ name }) => name)),
    ...clauses.flatMap(({ parameters }) =>
      parameters.flatMap(({ name, values }) => [name, ...values.flatMap(({ value }) => codesOf(value))]),
    ),
  ]);
}

/** The codes a list of a contract declares: its levels, the types of work it knows. */
const codesOf = (value: FactValue): readonly FactValue[] =>
  Array.isArray(value)
    ? value.flatMap((element: FactValue) =>
        typeof element === 'object' && element !== null && 'code' in element ? [element.code] : [],
      )
    : [];

function parsed(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !SHOWS_EXAMPLES.test(file) && !OWN_PHRASES.test(file))
  .map((file) => ({ file, tree: parsed(file, readFileSync(path.join(SRC, file), 'utf8')) }));

/** The members that our own types declare are words of the service: a column `coveredMinutes`, whatever a formula is called. */
const declaredMembers = (node: ts.Node): readonly string[] => [
  ...((ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) && ts.isIdentifier(node.name)
    ? [node.name.text]
    : []),
  ...childrenOf(node).flatMap(declaredMembers),
];

/** What is read or written by a name: a word in quotes, or a member that no type of ours declares. */
function read(node: ts.Node, members: ReadonlySet<string>): readonly string[] {
  const member =
    ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node) ? node.name.getText() : null;
  return [
    ...[...(ts.isStringLiteralLike(node) ? [node.text] : []), ...(member === null ? [] : [member])].filter(
      (name) => !members.has(name),
    ),
    ...childrenOf(node).flatMap((child) => read(child, members)),
  ];
}

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
