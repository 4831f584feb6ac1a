import { own } from '../../domain/own';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Unit } from '../../domain/facts';
import type { Given } from '../findings/catalogue';
import { checkArguments } from './check-arguments';
import type { FormulaIssue } from './formula-issue';
import type { FormulaScope } from './formula-scope';
import type { FormulaMessage } from './formula-issue';
import { issue } from './formula-issue';
import { stepOf } from './step-of';
import { OPERATION_NAMES, operationNamed } from './operations/all-operations';
import type { Callable } from './operations/operation';
import type { Dimension, StaticType } from './values/static-type';
import {
  kindName,
  mostDecimals,
  NONE,
  ofDeclaration,
  sameDimension,
  staticType,
  unitName,
} from './values/static-type';
import { namesIn } from '../model/names-in';
import type { CallTree, FormulaTree, ItemTree, Span } from '../model/formula-tree';
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
  const type = new Checker(scope, issues).typeOf(tree, scope.item);
  if (type && expected && !expected.unsure && issues.length === 0)
    checkResult(type, expected, tree.span, issues);
  return { type, issues };
}

/** The type of a part of a formula, where `item` is of a type; null where it cannot be told. */
export const typeWithin = (
  tree: FormulaTree,
  scope: FormulaScope,
  item: StaticType | null,
): StaticType | null => new Checker(scope, []).typeOf(tree, item);

const ANY = staticType('any');
const NOWHERE: Span = { start: 0, end: 1 };

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
        return item ? this.itemType(tree, item) : this.unknownName(['item', ...tree.path], tree.span);
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
    if (declaration) return ofDeclaration(declaration);
    const [group, field = ''] = name;
    const formula = group === 'quantity' ? this.scope.callable(field) : undefined;
    return formula ? this.uncalled(field, formula, span) : this.unknownName(name, span);
  }

  /** A formula that takes values is not read as one that takes none. */
  private uncalled(name: string, { parameters }: Callable, span: Span | undefined): null {
    const call = `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
    this.note(span, 'R060.uncalled', { word: name, call });
    return null;
  }

  /** The element in hand, or a field of the record it is. */
  private itemType({ path, span }: ItemTree, item: StaticType): StaticType | null {
    let so = item;
    for (const field of path) {
      if (so.kind === 'any') return ANY;
      if (so.kind === 'record' && so.fields === null) return undeclaredField(field);
      const found = own(so.fields ?? {}, field);
      if (!found) {
        this.note(span, 'R068.field', { word: field, known: Object.keys(so.fields ?? {}) });
        return null;
      }
      so = found.type;
    }
    return so;
  }

  private unknownName(name: readonly string[], span: Span | undefined): null {
    this.note(span, 'R060.name', { word: name.join('.'), known: this.scope.suggestionsFor(name) });
    return null;
  }

  private callType(tree: CallTree, item: StaticType | null): StaticType | null {
    const operation: Callable | undefined = operationNamed(tree.call) ?? this.scope.callable(tree.call);
    if (!operation) {
      this.unknownCall(tree);
      tree.args.forEach(({ value }) => this.typeOf(value, item));
      return null;
    }
    const before = this.issues.length;
    const found = checkArguments(this, operation, tree, item);
    if (!found || this.issues.length > before) return null;
    if (operation.oneUnit) this.checkUnits(tree, found.flat());
    if (!this.isSound(tree, operation, found)) return null;
    if (tree.call === 'divide' && isZero(tree.args[1]?.value))
      this.note(tree.args[1]?.value.span, 'R060.zero');
    this.checkReadElsewhere(tree, operation);
    return operation.resultOf(found);
  }

  /** What an operation alone can tell is wrong with what it is given, such as a sum of a field that there is not. */
  private isSound(
    { args, span }: CallTree,
    { faultIn }: Callable,
    found: readonly (readonly StaticType[])[],
  ): boolean {
    const fault = faultIn?.(found);
    if (fault)
      this.issues.push({ ...fault.remark, span: args[fault.argument]?.value.span ?? span ?? NOWHERE });
    return !fault;
  }

  /** Only what the texts say differs from day to day: facts are those of the question. */
  private checkReadElsewhere({ call, args, span }: CallTree, { parameters }: Callable): void {
    const part = parameters[0]?.reading && args[0]?.value;
    if (part && !namesIn(part).some((name) => isOfTexts(name))) this.note(span, 'R060.sameAnyDay', { call });
  }

  private unknownCall({ call, span }: CallTree): void {
    if (this.scope.declarationOf(['quantity', call])) this.note(span, 'R060.called', { word: call });
    else
      this.note(span, 'R060.operation', { word: call, known: [...OPERATION_NAMES, ...this.scope.callables] });
  }

  /** Sums and comparisons are of one unit. */
  private checkUnits(tree: CallTree, types: readonly StaticType[]): void {
    const units = types.flatMap(({ kind, unit }) => (kind === 'number' && unit ? [unit] : []));
    const [first] = units;
    const other = first && units.find((unit) => !sameDimension(unit, first));
    if (!other) return;
    this.note(tree.span, 'R060.mixed', { one: unitName(first), other: unitName(other) });
  }

  note<I extends FormulaMessage>(span: Span | undefined, id: I, ...given: Given<I>): void {
    this.issues.push(issue(span, id, ...given));
  }
}

/** A figure, a quantity, or a formula of the rule files. */
const isOfTexts = ([group, name = '']: readonly string[]): boolean =>
  group === 'param' || group === 'quantity' || (group === 'formula' && !operationNamed(name));

const isZero = (tree: FormulaTree | undefined): boolean =>
  tree?.kind === 'number' && Number(tree.number) === 0;

const numberType = (number: string): StaticType =>
  staticType('number', { unit: null, scale: number.split('.')[1]?.length ?? 0, literal: number });

/** A field of a record that says nothing of its fields, as the events of rules of before. */
function undeclaredField(field: string): StaticType {
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
    issues.push(issue(span, 'R060.gives', { is: kindName(type.kind), wants: kindName(expected.kind) }));
    return;
  }
  if (expected.kind === 'number' && type.kind === 'number') checkNumber(type, declaration, span, issues);
  const [element, of] = [type.element, declaration.of];
  if (element?.kind === 'number' && of && ofDeclaration(of).kind === 'number')
    checkNumber(element, of, span, issues);
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
    issues.push(unitIssue(span, type.unit, declaration.unit, expected.unit));
  }
  const scale = mostDecimals(declaration);
  if (type.scale === null || (scale !== null && type.scale > scale))
    issues.push(issue(span, 'R060.rounding', { step: stepOf(scale) }));
}

/** Another unit than the one wanted: each way out is a message of its own. */
function unitIssue(
  span: Span | undefined,
  unit: Dimension,
  declared: Unit | null,
  wanted: Dimension,
): FormulaIssue {
  const is = unitName(unit);
  if (!sameDimension(wanted, NONE) || unit.percent > 0)
    return issue(span, wayOut(unit), { is, wants: unitName(wanted) });
  const isTime = unit.min > 0 || unit.h > 0;
  return issue(span, declared === 'd' && isTime ? 'R060.days' : 'R060.plain', { is });
}

function wayOut(unit: Dimension): 'R060.rate' | 'R060.percent' | 'R060.unit' {
  if (unit.min > 0 && unit.h < 0) return 'R060.rate';
  return unit.percent > 0 ? 'R060.percent' : 'R060.unit';
}
