import type { Text } from '../../domain/text';
import type { TypeDeclaration } from '../model/type-declaration';
import { closest } from '../model/closest';
import { checkArguments } from './check-arguments';
import type { FormulaIssue } from './formula-issue';
import type { FormulaScope } from './formula-scope';
import { issue } from './formula-issue';
import { OPERATIONS } from './operations/all-operations';
import type { Dimension, StaticType } from './values/static-type';
import {
  combined,
  kindName,
  NONE,
  ofDeclaration,
  sameDimension,
  staticType,
  unitName,
} from './values/static-type';
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
  const checker = new Checker(scope, issues);
  const type = checker.typeOf(tree, item);
  if (type && expected && issues.length === 0) checkResult(type, expected, tree.span, issues);
  return { type, issues };
}

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
    const operation = OPERATIONS.get(tree.call);
    if (!operation) {
      this.note(
        tree.span,
        `l'opération \`${tree.call}\` n'existe pas`,
        `there is no operation \`${tree.call}\``,
        closest(tree.call, [...OPERATIONS.keys()]),
      );
      tree.args.forEach(({ value }) => this.typeOf(value, item));
      return null;
    }
    const before = this.issues.length;
    const types = checkArguments(this, operation, tree, item);
    if (this.issues.length > before || types.some((type) => type === undefined)) return null;
    const known = types as readonly (StaticType | null)[];
    this.checkUnits(tree, known);
    return this.withUnit(tree, known, operation.result(known));
  }

  /** Sums and comparisons are of one unit. */
  private checkUnits(tree: CallTree, types: readonly (StaticType | null)[]): void {
    if (!ONE_UNIT.has(tree.call)) return;
    const numbers = (tree.call === 'if' ? types.slice(1) : types).filter(
      (type): type is StaticType => type?.kind === 'number' && type.unit !== null,
    );
    const [first] = numbers;
    const other = numbers.find(({ unit }) => !sameDimension(unit!, first!.unit!));
    if (!other) return;
    const [one, two] = [unitName(first!.unit!), unitName(other.unit!)];
    this.issues.push(
      issue(
        tree.span,
        `on mêle une valeur ${one.fr} et une valeur ${two.fr}`,
        `a value ${one.en} is mixed with a value ${two.en}`,
        UNIT_HINT,
      ),
    );
  }

  private withUnit(tree: CallTree, types: readonly (StaticType | null)[], result: StaticType): StaticType {
    if (tree.call !== 'multiply' && tree.call !== 'divide') return result;
    const [one, other] = types as readonly [StaticType, StaticType];
    const sign = tree.call === 'multiply' ? 1 : -1;
    if (one.unit === null && other.unit === null)
      return { ...result, unit: null, scale: scaleOf(tree.call, one, other), literal: null };
    const unit = converted(combined(one.unit ?? NONE, other.unit ?? NONE, sign), sign, one, other);
    return { ...result, unit, scale: scaleOf(tree.call, one, other), literal: null };
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

const ONE_UNIT = new Set([
  'add',
  'subtract',
  'min',
  'max',
  'less',
  'lessOrEqual',
  'greater',
  'greaterOrEqual',
  'equal',
  'notEqual',
  'if',
  'default',
  'round',
]);

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

/** A literal 60 turns minutes and hours into each other; a literal 100 makes a ratio of a percentage. */
function converted(unit: Dimension, sign: 1 | -1, one: StaticType, other: StaticType): Dimension {
  const literals = sign === 1 ? [one.literal, other.literal] : [other.literal];
  if (literals.includes('100') && sign === -1 && unit.percent > 0)
    return { ...unit, percent: unit.percent - 1 };
  if (!literals.includes('60')) return unit;
  if (sign === -1 && unit.min > 0) return { ...unit, min: unit.min - 1, h: unit.h + 1 };
  if (sign === 1 && unit.h > 0) return { ...unit, h: unit.h - 1, min: unit.min + 1 };
  return unit;
}

function scaleOf(call: string, one: StaticType, other: StaticType): number | null {
  if (call === 'divide' || one.scale === null || other.scale === null) return null;
  return one.scale + other.scale;
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
