import type { FormulaIssue } from '../formula/formula-issue';
import type { FormulaScope } from '../formula/formula-scope';
import { checkFormula } from '../formula/check-formula';
import { plain } from '../deciding/value-of';
import { namesIn } from '../explaining/names-in';
import type { DecisionModel, ItemModel, TypeDeclaration, ValueExpression } from '../model/release';
import type { Folder } from '../reading/read-folder';
import type { ReadQuantity } from '../reading/read-clause';
import type { Finding } from './finding';
import type { Names } from './names';

/** Names, types and units of every formula, and quantities that need themselves. */
export function checkFormulas(folder: Folder, names: Names, findings: Finding[]): void {
  const clauses = folder.documents.flatMap((document) => document.clauses);
  const scope = scopeOf(folder, names);
  for (const { quantities } of clauses) for (const quantity of quantities) checkQuantity(quantity, scope);
  checkCycles(clauses.flatMap(({ quantities }) => quantities));
  for (const { rules } of clauses) {
    for (const { model } of rules) {
      const decision = folder.vocabulary.decisions[model.decision];
      if (!decision) continue;
      const within = { ...scope, declarationOf: limited(names, decision) };
      for (const [name, expression] of Object.entries(model.event.amounts)) {
        const declared = Object.hasOwn(decision.amounts, name) ? decision.amounts[name] : undefined;
        if (declared) checkExpression(expression, within, declared.declaration, model.name, findings);
      }
      const { lines, steps, notices, grants } = model.event;
      for (const item of [...lines, ...steps, ...notices, ...grants])
        checkItem(item, within, model.name, findings);
    }
  }
}

const scopeOf = (folder: Folder, names: Names): FormulaScope => ({
  declarationOf: names.declarationOf,
  suggestionsFor: names.suggestionsFor,
  calendars: Object.keys(folder.calendars),
  item: null,
});

/** A rule reads only the facts that its decision declares. */
const limited =
  (names: Names, { groups }: DecisionModel): FormulaScope['declarationOf'] =>
  (name) =>
    ['param', 'quantity', ...groups].includes(name[0] ?? '') ? names.declarationOf(name) : null;

function checkQuantity({ model, at, formula }: ReadQuantity, scope: FormulaScope): void {
  for (const { message, hint, span } of checkFormula(model.tree, scope, model.declaration).issues) {
    (formula ?? at).fail(
      'R060',
      message.fr,
      message.en,
      hint,
      formula ? { start: 1 + span.start, end: 1 + span.end } : undefined,
    );
  }
}

function checkCycles(quantities: readonly ReadQuantity[]): void {
  const reads = new Map(
    quantities.map(({ model }) => [
      model.name,
      namesIn(model.tree).flatMap(([group, name]) => (group === 'quantity' && name ? [name] : [])),
    ]),
  );
  const needs = (from: string, wanted: string, seen: Set<string>): boolean =>
    (reads.get(from) ?? []).some((name) => {
      if (name === wanted) return true;
      if (seen.has(name)) return false;
      seen.add(name);
      return needs(name, wanted, seen);
    });
  for (const { model, at } of quantities) {
    if (needs(model.name, model.name, new Set()))
      at.fail(
        'R061',
        `la grandeur \`${model.name}\` se calcule à partir d'elle-même`,
        `the quantity \`${model.name}\` is computed from itself`,
      );
  }
}

const FIELDS: Readonly<Record<string, TypeDeclaration>> = {
  amount: plain('amount', 'EUR'),
  at: plain('instant'),
  minutes: plain('integer', 'min'),
  validFrom: plain('date'),
  validUntil: plain('date'),
  consumptionOrder: plain('integer'),
};

function checkItem(
  { forEach, when, fields }: ItemModel,
  scope: FormulaScope,
  rule: string,
  findings: Finding[],
): void {
  const item = forEach?.kind === 'formula' ? elementOf(forEach, scope) : null;
  if (forEach) checkExpression(forEach, scope, null, rule, findings);
  const within = { ...scope, item };
  if (when) checkExpression(when, within, plain('boolean'), rule, findings);
  for (const [name, expression] of Object.entries(fields)) {
    checkExpression(expression, within, Object.hasOwn(FIELDS, name) ? FIELDS[name]! : null, rule, findings);
  }
}

function elementOf(
  forEach: Extract<ValueExpression, { kind: 'formula' }>,
  scope: FormulaScope,
): FormulaScope['item'] {
  if (!('name' in forEach.tree)) return plain('text');
  const declaration = scope.declarationOf(forEach.tree.name);
  return declaration?.type === 'events' ? 'event' : (declaration?.of ?? plain('text'));
}

function checkExpression(
  expression: ValueExpression,
  scope: FormulaScope,
  expected: TypeDeclaration | null,
  rule: string,
  findings: Finding[],
): void {
  if (expression.kind === 'literal') return;
  for (const issue of checkFormula(expression.tree, scope, expected).issues)
    note(expression, issue, rule, findings);
}

function note(
  expression: Extract<ValueExpression, { kind: 'formula' }>,
  { message, hint, span }: FormulaIssue,
  rule: string,
  findings: Finding[],
): void {
  const { location, offset } = expression;
  findings.push({
    code: 'R060',
    severity: 'error',
    ...location,
    column: location.column + offset + span.start,
    endColumn: location.column + offset + span.end,
    rule,
    message,
    ...(hint ? { hint } : {}),
  });
}
