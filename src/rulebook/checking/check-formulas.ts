import type { FormulaIssue } from '../formula/formula-issue';
import { issue } from '../formula/formula-issue';
import { stepOf } from '../formula/step-of';
import type { FormulaScope } from '../formula/formula-scope';
import { givenScope } from '../formula/formula-scope';
import { checkFormula } from '../formula/check-formula';
import { own } from '../../domain/own';
import { elementTypeOf } from '../formula/operations/element-type-of';
import { matches } from '../formula/values/misfits';
import { staticType } from '../formula/values/static-type';
import { plain } from '../deciding/value-of';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';
import type { ItemModel } from '../model/event-model';
import type { DecisionModel } from '../model/decision-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Folder } from '../reading/read-folder';
import type { ReadQuantity } from '../reading/read-quantity';
import { reportIssue } from '../reading/report-issue';
import { checkNamedFormulas } from './check-named-formulas';
import { checkQuantityChains } from './check-quantity-chains';
import { findingOf } from '../findings/finding-of';
import type { Notebook } from '../findings/notebook';
import type { Names } from './names';
import { POOLED_BY } from '../../domain/gathered-groups';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';

/** Names, types and units of every formula and of what is written in its place, and quantities that need themselves. */
export function checkFormulas(folder: Folder, names: Names, notebook: Notebook): void {
  const clauses = folder.documents.flatMap((document) => document.clauses);
  const scope = scopeOf(folder, names);
  for (const { quantities } of clauses) for (const quantity of quantities) checkQuantity(quantity, scope);
  checkQuantityChains(folder);
  checkNamedFormulas(folder);
  checkDefaultAmounts(folder, scope, names, notebook);
  checkWayFormulas(folder, scope, notebook);
  checkPoolKeys(folder, scope, names, notebook);
  for (const { model } of clauses) checkParts(model.interpretations, ofFigures(scope), null, notebook);
  for (const { rules } of clauses) {
    for (const { model } of rules) {
      const decision = own(folder.vocabulary.decisions, model.decision);
      if (!decision) continue;
      const within = { ...scope, declarationOf: limited(names, decision) };
      for (const [name, expression] of Object.entries(model.event.amounts)) {
        const declared = own(decision.amounts, name);
        if (declared) checkExpression(expression, within, declared.declaration, model.name, notebook);
      }
      const { lines, steps, notices, grants } = model.event;
      for (const item of [...lines, ...steps, ...notices, ...grants])
        checkItem(item, within, model.name, notebook);
      checkParts([...(model.explanation ?? []), ...model.cites], within, model.name, notebook);
    }
  }
}

function checkDefaultAmounts(
  { vocabulary }: Folder,
  scope: FormulaScope,
  names: Names,
  notebook: Notebook,
): void {
  for (const decision of Object.values(vocabulary.decisions)) {
    const within = { ...scope, declarationOf: limited(names, decision) };
    for (const [name, expression] of Object.entries(decision.fallback?.amounts ?? {})) {
      const declared = own(decision.amounts, name)?.declaration;
      if (declared && expression.kind === 'literal') checkLiteral(expression, declared, null, notebook);
      else if (declared) checkExpression(expression, within, declared, null, notebook);
    }
    checkParts(decision.fallback?.explanation ?? [], within, null, notebook);
  }
}

/** What the servers of a pool have in common is read of each of them, with no other matter at hand. */
function checkPoolKeys({ vocabulary }: Folder, scope: FormulaScope, names: Names, notebook: Notebook): void {
  const read: FormulaScope['declarationOf'] = (name) =>
    ['param', ...POOLED_BY].includes(name[0] ?? '') ? names.declarationOf(name) : null;
  for (const { by } of Object.values(vocabulary.pools)) {
    if (by.kind === 'literal') checkLiteral({ ...by, value: null }, plain('text'), null, notebook);
    checkExpression(by, { ...scope, declarationOf: read }, plain('text'), null, notebook);
  }
}

/** What a way to a yes changes is of the type of the fact it changes. */
function checkWayFormulas({ vocabulary }: Folder, given: FormulaScope, notebook: Notebook): void {
  for (const { decisions, when, facts } of vocabulary.ways) {
    const scope = withAmounts(given, vocabulary, decisions);
    checkParts([{ when }], scope, null, notebook);
    for (const [name, expression] of Object.entries(facts)) {
      const declared = scope.declarationOf(name.split('.'));
      if (declared && expression.kind === 'literal') checkLiteral(expression, declared, null, notebook);
      else if (declared) checkExpression(expression, scope, declared, null, notebook);
    }
  }
}

/** An amount may be missing: a rule gives those of its answer. */
const withAmounts = (
  scope: FormulaScope,
  { decisions }: VocabularyModel,
  asked: readonly string[],
): FormulaScope => ({
  ...scope,
  declarationOf: (name) => {
    if (name[0] !== 'amount') return scope.declarationOf(name);
    const declared = asked.map((decision) => own(own(decisions, decision)?.amounts ?? {}, name[1] ?? ''));
    return declared[0] && declared.every(Boolean) ? { ...declared[0].declaration, optional: true } : null;
  },
});

/** When the parts of a sentence, and what a rule cites besides, are told. */
function checkParts(
  parts: readonly { readonly when: ValueExpression | null }[],
  scope: FormulaScope,
  rule: string | null,
  notebook: Notebook,
): void {
  for (const { when } of parts) {
    if (when?.kind === 'literal') checkLiteral(when, plain('boolean'), rule, notebook);
    else if (when) checkExpression(when, scope, plain('boolean'), rule, notebook);
  }
}

const scopeOf = (folder: Folder, names: Names): FormulaScope => ({
  declarationOf: names.declarationOf,
  suggestionsFor: names.suggestionsFor,
  callable: names.callable,
  callables: names.callables,
  calendars: Object.keys(folder.calendars),
  item: null,
});

/** A reading holds by the figures of the texts alone: it is told beside any answer. */
const ofFigures = (scope: FormulaScope): FormulaScope => ({
  ...scope,
  declarationOf: (name) => (name[0] === 'param' ? scope.declarationOf(name) : null),
});

/** A rule reads only the facts that its decision declares. */
const limited =
  (names: Names, { groups }: DecisionModel): FormulaScope['declarationOf'] =>
  (name) =>
    ['param', 'quantity', ...groups].includes(name[0] ?? '') ? names.declarationOf(name) : null;

function checkQuantity({ model, at, formula }: ReadQuantity, scope: FormulaScope): void {
  for (const issue of checkFormula(model.tree, givenScope(scope, model.takes), model.declaration).issues)
    reportIssue(formula ?? at, issue, formula ? 1 : null);
}

const FIELDS: Readonly<Record<string, TypeDeclaration>> = {
  amount: plain('amount', 'EUR'),
  at: plain('instant'),
  usefulUntil: plain('instant'),
  while: plain('boolean'),
  minutes: plain('integer', 'min'),
  validFrom: plain('date'),
  validUntil: plain('date'),
  consumptionOrder: plain('integer'),
};

/** What is counted in a unit of its own, and so is checked only where it is written as it stands. */
const COUNTED: Readonly<Record<string, TypeDeclaration>> = {
  quantity: plain('decimal'),
  unitPrice: plain('amount'),
  multiplier: plain('decimal'),
  to: plain('text'),
  pool: plain('text'),
};

function checkItem(
  { forEach, when, fields }: ItemModel,
  scope: FormulaScope,
  rule: string | null,
  notebook: Notebook,
): void {
  const item = forEach?.kind === 'formula' ? elementOf(forEach, scope) : null;
  if (forEach?.kind === 'literal') checkLiteral(forEach, plain('list'), rule, notebook);
  else if (forEach) checkExpression(forEach, scope, null, rule, notebook);
  const within = { ...scope, item };
  if (when?.kind === 'literal') checkLiteral(when, plain('boolean'), rule, notebook);
  else if (when) checkExpression(when, within, plain('boolean'), rule, notebook);
  for (const [name, expression] of Object.entries(fields)) {
    // Asked when the instant comes, with no element in hand.
    const reach = name === 'while' ? scope : within;
    if (expression.kind === 'formula') checkField(name, expression, reach, rule, notebook);
    else checkLiteral(expression, own(FIELDS, name) ?? own(COUNTED, name) ?? plain('text'), rule, notebook);
  }
}

function checkLiteral(
  { value, location }: Extract<ValueExpression, { kind: 'literal' }>,
  expected: TypeDeclaration,
  rule: string | null,
  notebook: Notebook,
): void {
  if (value !== null && matches(expected, value)) return;
  const wanted = VALUE_TYPE_WORDS[expected.type].name;
  const place = { ...location, ...(rule !== null && { rule }) };
  notebook.note(findingOf('R051.given', place, { wanted, value: JSON.stringify(value) }));
}

function elementOf(
  forEach: Extract<ValueExpression, { kind: 'formula' }>,
  scope: FormulaScope,
): FormulaScope['item'] {
  const { type } = checkFormula(forEach.tree, scope, null);
  return type ? elementTypeOf(type) : staticType('any');
}

function checkExpression(
  expression: ValueExpression,
  scope: FormulaScope,
  expected: TypeDeclaration | null,
  rule: string | null,
  notebook: Notebook,
): void {
  if (expression.kind === 'literal') return;
  for (const issue of checkFormula(expression.tree, scope, expected).issues)
    note(expression, issue, rule, notebook);
}

/** A factor of a line is written out, so that it has to end, whatever its unit. */
function checkField(
  name: string,
  expression: Extract<ValueExpression, { kind: 'formula' }>,
  scope: FormulaScope,
  rule: string | null,
  notebook: Notebook,
): void {
  checkExpression(expression, scope, own(FIELDS, name) ?? null, rule, notebook);
  if (own(COUNTED, name)?.type !== 'decimal') return;
  const { type, issues } = checkFormula(expression.tree, scope, null);
  if (issues.length === 0 && type?.kind === 'number' && type.scale === null)
    note(expression, issue(expression.tree.span, 'R060.rounding', { step: stepOf(null) }), rule, notebook);
}

function note(
  expression: Extract<ValueExpression, { kind: 'formula' }>,
  { span, ...remark }: FormulaIssue,
  rule: string | null,
  notebook: Notebook,
): void {
  const { location, offset } = expression;
  const start = location.column + offset;
  const place = {
    ...location,
    column: start + span.start,
    endColumn: start + span.end,
    ...(rule !== null && { rule }),
  };
  notebook.note({ ...remark, ...place });
}
