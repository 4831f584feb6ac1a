import { OPERATORS } from '../deciding/operators';
import type { ExpectedModel } from '../model/condition-model';
import type { TypeDeclaration } from '../model/type-declaration';
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
import { TYPE_NAMES } from '../model/type-names';

/** Decisions, excerpts, comparisons, events and exceptions of rules. */
export function checkRules(folder: Folder, names: Names): void {
  const decisions = Object.keys(folder.vocabulary.decisions);
  for (const clause of folder.documents.flatMap(({ clauses }) => clauses)) {
    for (const rule of clause.rules) {
      const before = clause.root.notes.findings.length;
      checkRule(folder, names, decisions, clause, rule);
      nameRule(clause, rule, before);
    }
  }
  checkExceptions(folder);
  checkContradictions(folder);
}

/** Findings of a rule say its name. */
function nameRule({ root }: ReadClause, { model }: ReadRule, from: number): void {
  const { findings } = root.notes;
  for (let index = from; index < findings.length; index++)
    findings[index] = { ...findings[index]!, rule: model.name };
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
    members.excerpts.fail(
      'R031',
      `la règle \`${model.name}\` ne cite aucune phrase du contrat`,
      `the rule \`${model.name}\` cites no sentence of the contract`,
      {
        fr: 'écrire le numéro d’un extrait de la clause, comme "E1"',
        en: 'write the id of an excerpt of the clause, such as "E1"',
      },
    );
  const excerpts = clause.excerpts.map(([id]) => id);
  for (const element of members.excerpts?.elements() ?? []) {
    if (!excerpts.includes(element.written))
      element.unknown('R032', { fr: "l'extrait", en: 'excerpt' }, element.written, excerpts);
  }
  const decision = Object.hasOwn(folder.vocabulary.decisions, model.decision)
    ? folder.vocabulary.decisions[model.decision]!
    : null;
  if (!decision) {
    members.decision?.unknown('R020', { fr: 'la décision', en: 'decision' }, model.decision, decisions);
    return;
  }
  for (const leaf of leaves) checkLeaf(leaf, decision, names);
  if (members.event) checkEvent(members.event, rule, decision, folder.vocabulary, names);
}

function checkLeaf(leaf: ReadLeaf, decision: DecisionModel, names: Names): void {
  const { model, members } = leaf;
  const observed = declarationOf(model.fact, model.path, members.fact, members.path, decision, names);
  const operator = OPERATORS.get(model.operator);
  if (!operator)
    members.operator?.unknown('R011', { fr: "l'opérateur", en: 'operator' }, model.operator, [
      ...OPERATORS.keys(),
    ]);
  if (!observed || !operator) return;
  if (!fits(operator.kind, observed)) {
    members.operator?.fail(
      'R012',
      `\`${model.operator}\` ne compare pas ${TYPE_NAMES[observed.type].fr}`,
      `\`${model.operator}\` does not compare ${TYPE_NAMES[observed.type].en}`,
      hintFor(observed),
    );
    return;
  }
  const wanted = expectedType(operator.kind, observed);
  const { expected } = model;
  if (expected.kind === 'fact') checkCompared(leaf, expected, decision, names, wanted, observed);
  else if (members.value)
    checkValue(members.value, expected.value, { ...wanted, optional: operator.kind === 'scalar' }, names);
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
    members.value?.fail(
      'R012',
      `on compare ${TYPE_NAMES[observed.type].fr} et ${TYPE_NAMES[expected.type].fr}`,
      `${TYPE_NAMES[observed.type].en} is compared with ${TYPE_NAMES[expected.type].en}`,
    );
  } else if (expected && wanted.unit !== expected.unit && wanted.unit !== null && expected.unit !== null) {
    members.value?.fail(
      'R012',
      `on compare une valeur en ${wanted.unit} et une valeur en ${expected.unit}`,
      `a value in ${wanted.unit} is compared with a value in ${expected.unit}`,
    );
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
    factAt?.unknown(
      'R010',
      { fr: `dans cette décision, le groupe de faits`, en: 'fact group, in this decision,' },
      fact,
      groups,
    );
    return null;
  }
  const found = names.declarationOf([fact, ...path]);
  if (found) return found;
  const known = names.all.flatMap((name) =>
    name.startsWith(`${fact}.`) ? [name.slice(fact.length + 1)] : [],
  );
  pathAt?.unknown(
    'R010',
    { fr: `dans \`${fact}\`, le fait`, en: `fact of \`${fact}\`` },
    path.join('.'),
    known,
  );
  return null;
}

const NUMERIC: readonly TypeDeclaration['type'][] = ['amount', 'decimal', 'integer'];

function fits(kind: string, { type }: TypeDeclaration): boolean {
  if (kind === 'amount') return type === 'amount' || type === 'decimal';
  if (kind === 'scalar' || kind === 'member')
    return !['list', 'table', 'events', 'amount', 'decimal'].includes(type);
  return kind === type;
}

/** What stands on the other side. */
function expectedType(kind: string, observed: TypeDeclaration): TypeDeclaration {
  if (kind === 'member')
    return { ...observed, type: 'list', of: { ...observed, optional: false }, unit: null, codes: null };
  if (kind === 'list') return observed.of ?? { ...observed, type: 'text', of: null };
  return observed;
}

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

function hintFor({ type }: TypeDeclaration): { fr: string; en: string } {
  const names = [...OPERATORS.values()]
    .filter(({ kind }) => fits(kind, { type } as TypeDeclaration))
    .map(({ name }) => name)
    .join(', ');
  return { fr: `opérateurs possibles : ${names}`, en: `possible operators: ${names}` };
}
