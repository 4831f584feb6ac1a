import type { Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import { closest } from '../model/closest';
import { checkArguments } from './check-arguments';
import type { FormulaIssue } from './formula-issue';
import type { FormulaScope } from './formula-scope';
import { issue } from './formula-issue';
import { OPERATION_NAMES, operationNamed } from './operations/all-operations';
import type { Dimension, StaticType } from './values/static-type';
import { kindName, NONE, ofDeclaration, sameDimension, staticType, unitName } from './values/static-type';
import type { CallTree, FormulaTree, Span } from '../model/formula-tree';
import type { Typing } from './typing';

/** What a check found: the type of the formula, and what is wrong. */
export interface CheckedFormula {
  readonly type: StaticType | null;
  readonly issues: readonly FormulaIssue[];
}

/** Checks names, operations, types and units, and that the result is what is expected. */
export function checkFormula(
  tree: FormulaTree,
  scope: FormulaScope,
  expected: TypeDeclaration | null,
): CheckedFormula {
  const issues: FormulaIssue[] = [];
  const item = scope.item === 'event' ? EVENT : scope.item && ofDeclaration(scope.item);
  const type = new Checker(scope, issues).typeOf(tree, item);
  if (type && expected && issues.length === 0) checkResult(type, expected, tree.span, issues);
  return { type, issues };
}

/** The type of a part of a formula, where `item` is of a type; null where it cannot be told. */
export const typeWithin = (
  tree: FormulaTree,
  scope: FormulaScope,
  item: StaticType | null,
): StaticType | null => new Checker(scope, []).typeOf(tree, item);

const EVENT = staticType('event');
const ANY = staticType('any');

/** Types a tree, noting issues; null when a part cannot be typed. */
class Checker implements Typing {
  constructor(
    readonly scope: FormulaScope,
    readonly issues: FormulaIssue[],
  ) {}

  typeOf(tree: FormulaTree, item: StaticType | null): StaticType | null {
    switch (tree.kind) {
      case 'number':
        return numberType(tree.number);
      case 'text':
        return staticType('text', { literal: tree.text });
      case 'boolean':
        return staticType('boolean');
      case 'null':
        return { ...ANY, optional: true };
      case 'item':
        return item ? itemType(tree.path, item) : this.unknownName(['item', ...tree.path], tree.span);
      case 'word':
        return this.unknownName([tree.word], tree.span);
      case 'name':
        return this.nameType(tree.name, tree.span);
      case 'call':
        return this.callType(tree, item);
    }
  }

  private nameType(name: readonly string[], span: Span | undefined): StaticType | null {
    const declaration = this.scope.declarationOf(name);
    return declaration ? ofDeclaration(declaration) : this.unknownName(name, span);
  }

  private unknownName(name: readonly string[], span: Span | undefined): null {
    const near = this.scope.suggestionsFor(name)[0];
    this.note(
      span,
      `le nom \`${name.join('.')}\` n'existe pas`,
      `there is no name \`${name.join('.')}\``,
      near,
    );
    return null;
  }

  private callType(tree: CallTree, item: StaticType | null): StaticType | null {
    const operation = operationNamed(tree.call);
    if (!operation) {
      this.note(
        tree.span,
        `l'opération \`${tree.call}\` n'existe pas`,
        `there is no operation \`${tree.call}\``,
        closest(tree.call, OPERATION_NAMES),
      );
      tree.args.forEach(({ value }) => this.typeOf(value, item));
      return null;
    }
    const before = this.issues.length;
    const found = checkArguments(this, operation, tree, item);
    if (!found || this.issues.length > before) return null;
    if (operation.oneUnit) this.checkUnits(tree, found.flat());
    return operation.resultOf(found);
  }

  /** Sums and comparisons are of one unit. */
  private checkUnits(tree: CallTree, types: readonly StaticType[]): void {
    const units = types.flatMap(({ kind, unit }) => (kind === 'number' && unit ? [unit] : []));
    const [first] = units;
    const other = first && units.find((unit) => !sameDimension(unit, first));
    if (!other) return;
    const [one, two] = [unitName(first), unitName(other)];
    this.issues.push(
      issue(
        tree.span,
        `on mêle une valeur ${one.fr} et une valeur ${two.fr}`,
        `a value ${one.en} is mixed with a value ${two.en}`,
        UNIT_HINT,
      ),
    );
  }

  note(span: Span | undefined, fr: string, en: string, near?: string | null): void {
    this.issues.push(
      issue(
        span,
        fr,
        en,
        near ? { fr: `vouliez-vous dire \`${near}\` ?`, en: `did you mean \`${near}\`?` } : undefined,
      ),
    );
  }
}

const UNIT_HINT: Text = {
  fr: "convertir d'abord : minutes / 60 pour des heures, montant × durée pour un montant",
  en: 'convert first: minutes / 60 for hours, rate × time for an amount',
};

const numberType = (number: string): StaticType =>
  staticType('number', { unit: null, scale: number.split('.')[1]?.length ?? 0, literal: number });

/** The element in hand, or a field of the event it is. */
function itemType([field]: readonly string[], item: StaticType): StaticType {
  if (field === undefined) return item;
  if (field === 'minutes') return staticType('number', { unit: { ...NONE, min: 1 } });
  if (field === 'amount') return staticType('number', { unit: { ...NONE, EUR: 1 }, scale: 2 });
  return field === 'on' ? staticType('date') : ANY;
}

function checkResult(
  type: StaticType,
  declaration: TypeDeclaration,
  span: Span | undefined,
  issues: FormulaIssue[],
): void {
  const expected = ofDeclaration(declaration);
  const dates = ['date', 'instant'];
  const convertible = dates.includes(type.kind) && dates.includes(expected.kind);
  if (type.kind !== 'any' && type.kind !== expected.kind && !convertible) {
    const [is, wants] = [kindName(type.kind), kindName(expected.kind)];
    issues.push(
      issue(
        span,
        `la formule donne ${is.fr} ; il faut ${wants.fr}`,
        `the formula gives ${is.en}; it takes ${wants.en}`,
      ),
    );
    return;
  }
  if (expected.kind === 'number' && type.kind === 'number') checkNumber(type, declaration, span, issues);
}

/** The unit and the rounding of a number. */
function checkNumber(
  type: StaticType,
  declaration: TypeDeclaration,
  span: Span | undefined,
  issues: FormulaIssue[],
): void {
  const expected = ofDeclaration(declaration);
  if (type.unit !== null && expected.unit !== null && !sameDimension(type.unit, expected.unit)) {
    const [is, wants] = [unitName(type.unit), unitName(expected.unit)];
    issues.push(
      issue(
        span,
        `la formule donne une valeur ${is.fr} ; il faut une valeur ${wants.fr}`,
        `the formula gives a value ${is.en}; it takes a value ${wants.en}`,
        hintFor(type.unit),
      ),
    );
  }
  const scale = declaration.type === 'integer' ? 0 : declaration.type === 'amount' ? 2 : null;
  if (scale !== null && (type.scale === null || type.scale > scale)) {
    const step = scale === 0 ? '1' : '0.01';
    issues.push(
      issue(span, "le résultat n'est pas arrondi", 'the result is not rounded', {
        fr: `écrire round(…, ${step}, half-up)`,
        en: `write round(…, ${step}, half-up)`,
      }),
    );
  }
}

function hintFor(unit: Dimension): Text {
  if (unit.min > 0 && unit.h < 0)
    return {
      fr: 'diviser par 60 : le tarif est à l’heure, la durée en minutes',
      en: 'divide by 60: the rate is hourly, the time in minutes',
    };
  return unit.percent > 0
    ? { fr: 'diviser par 100 : c’est un pourcentage', en: 'divide by 100: it is a percentage' }
    : UNIT_HINT;
}
