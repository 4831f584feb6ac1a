import { own } from '../../domain/own';
import { OPERATORS, operatorOf } from '../deciding/operators/all-operators';
import { OPERANDS } from '../deciding/operators/operand';
import type { ExpectedModel } from '../model/condition-model';
import type { TypeDeclaration } from '../model/type-declaration';
import { OPERATOR_NAMES, operatorNamed } from '../model/operator-name';
import type { DecisionModel } from '../model/decision-model';
import type { Cursor } from '../reading/cursor';
import type { Folder } from '../reading/read-folder';
import type { ReadClause } from '../reading/read-clause';
import type { ReadLeaf, ReadRule } from '../reading/read-rule';
import { checkContradictions } from './check-contradictions';
import { checkEvent } from './check-event';
import { checkExceptions } from './check-exceptions';
import { checkValue } from './check-values';
import type { Names } from './names';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';

/** Decisions, excerpts, comparisons, events and exceptions of rules. */
export function checkRules(folder: Folder, names: Names): void {
  const decisions = Object.keys(folder.vocabulary.decisions);
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const rule of clause.rules) {
      checkRule(folder, names, decisions, clause, rule);
    }
  }
  checkExceptions(folder);
  checkContradictions(folder);
}

function checkRule(
  folder: Folder,
  names: Names,
  decisions: readonly string[],
  clause: ReadClause,
  rule: ReadRule,
): void {
  const { model, members, leaves } = rule;
  if (members.excerpts && model.excerpts.length === 0)
    members.excerpts.report('R031.rule', { rule: model.name });
  const excerpts = clause.excerpts.map(([id]) => id);
  for (const element of members.excerpts?.elements() ?? []) {
    if (!excerpts.includes(element.written))
      element.report('R032.excerpt', { word: element.written, known: excerpts });
  }
  const decision = own(folder.vocabulary.decisions, model.decision);
  if (!decision) {
    members.decision?.report('R020.decision', { word: model.decision, known: decisions });
    return;
  }
  for (const leaf of leaves) checkLeaf(leaf, decision, names);
  if (members.event) checkEvent(members.event, rule, decision, folder.vocabulary, names);
}

function checkLeaf(leaf: ReadLeaf, decision: DecisionModel, names: Names): void {
  const { model, members } = leaf;
  const observed = declarationOf(model.fact, model.path, members.fact, members.path, decision, names);
  const written = members.operator?.written ?? '';
  if (operatorNamed(written) === undefined) {
    members.operator?.report('R011.operator', { word: written, known: OPERATOR_NAMES });
    return;
  }
  if (!observed) return;
  const { observed: compared, expected: expectedOf } = OPERANDS[operatorOf(model.operator).kind];
  if (!compared.includes(observed.type)) {
    if (members.operator) reportMisfit(members.operator, model.operator, observed);
    return;
  }
  const wanted = expectedOf(observed);
  const { expected } = model;
  if (expected.kind === 'fact') checkCompared(leaf, expected, decision, names, wanted, observed);
  else if (members.value) checkValue(members.value, expected.value, wanted, names);
}

/** The other side is a fact too: of the same kind and unit. */
function checkCompared(
  { members }: ReadLeaf,
  { fact, path }: Extract<ExpectedModel, { kind: 'fact' }>,
  decision: DecisionModel,
  names: Names,
  wanted: TypeDeclaration,
  observed: TypeDeclaration,
): void {
  const compared = members.value?.fields(['fact', 'path']);
  const expected = declarationOf(fact, path, compared?.fact, compared?.path, decision, names);
  if (expected && !comparable(wanted, expected)) {
    members.value?.report('R012.types', {
      one: VALUE_TYPE_WORDS[observed.type].name,
      other: VALUE_TYPE_WORDS[expected.type].name,
    });
  } else if (expected && wanted.unit !== expected.unit && wanted.unit !== null && expected.unit !== null) {
    members.value?.report('R012.units', { one: wanted.unit, other: expected.unit });
  }
}

function declarationOf(
  fact: string,
  path: readonly string[],
  factAt: Cursor | undefined,
  pathAt: Cursor | undefined,
  decision: DecisionModel,
  names: Names,
): TypeDeclaration | null {
  const groups = ['param', 'quantity', ...decision.groups];
  if (fact === '' || path.length === 0) return null;
  if (!groups.includes(fact)) {
    factAt?.report('R010.groupHere', { word: fact, known: groups });
    return null;
  }
  const found = names.declarationOf([fact, ...path]);
  if (found) return found.unsure ? null : found;
  const known = names.all.flatMap((name) =>
    name.startsWith(`${fact}.`) ? [name.slice(fact.length + 1)] : [],
  );
  pathAt?.report('R010.fact', { group: fact, word: path.join('.'), known });
  return null;
}

const NUMERIC: readonly TypeDeclaration['type'][] = ['amount', 'decimal', 'integer'];

function comparable(one: TypeDeclaration, other: TypeDeclaration): boolean {
  if (one.type === other.type) return one.codes === null || other.codes === null || one.codes === other.codes;
  const texts = ['text', 'code'];
  if (texts.includes(one.type) && texts.includes(other.type)) return true;
  return (
    one.type !== 'integer' &&
    other.type !== 'integer' &&
    NUMERIC.includes(one.type) &&
    NUMERIC.includes(other.type)
  );
}

/** Operators that compare what is observed, unless nothing does. */
function reportMisfit(at: Cursor, operator: string, observed: TypeDeclaration): void {
  const operators = [...OPERATORS.values()].flatMap(({ kind, name }) =>
    OPERANDS[kind].observed.includes(observed.type) ? [name] : [],
  );
  const type = VALUE_TYPE_WORDS[observed.type].name;
  if (operators.length > 0) at.report('R012.operator', { operator, type, operators });
  else at.report('R012.noOperator', { operator, type });
}
