import ts from 'typescript';

/** What the compiler was told instead of shown, in one file: casts, casts of casts, `unknown`, `!`. */
export function countInFile(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const counts = { casts: 0, 'double casts': 0, unknown: 0, '!': 0 };
  const visit = (node) => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      counts.casts++;
      if (ts.isAsExpression(bare(node.expression))) counts['double casts']++;
    }
    if (node.kind === ts.SyntaxKind.UnknownKeyword) counts.unknown++;
    if (ts.isNonNullExpression(node)) counts['!']++;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return counts;
}

const bare = (node) => (ts.isParenthesizedExpression(node) ? bare(node.expression) : node);
