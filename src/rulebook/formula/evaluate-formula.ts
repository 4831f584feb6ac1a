import type { FactValue } from '../../domain/facts';
import type { LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { CalendarModel } from '../model/calendar-model';
import type { CallTree, FormulaTree, NumberTree } from '../model/formula-tree';
import type { QuantityModel } from '../model/quantity-model';
import type { TypeDeclaration } from '../model/type-declaration';
import { operationNamed } from './operations/all-operations';
import { callableFormula, valuesGiven } from './named-formula';
import type { Computable } from './operations/operation';
import type { Evaluation, Reading } from './operations/operation-parameter';
import { place } from './operations/place';
import { NoEntry } from './values/no-entry';
import { fromDecimal } from './values/rational';
import type { Value } from './values/value';
import { cannot, fromFact, isRecord, toFact } from './values/value';

export type { Reading };

/** What a formula can read. */
export interface FormulaEnv {
  lookup(name: readonly string[]): { readonly value: FactValue; readonly declaration: TypeDeclaration };
  /** Whether a name can be read: a fact of a group that was not given cannot. */
  has(name: readonly string[]): boolean;
  calendar(name: string): CalendarModel;
  /** A formula of the rule files that takes values; undefined where there is none of that name. */
  callable(name: string): Computable | undefined;
  /** Whose clocks turn instants into days. */
  readonly zone: Zone;
  /** The same with the texts of another day. */
  on(day: LocalDate, reading: Reading): FormulaEnv;
  /** The element in hand, inside `forEach`. */
  readonly item?: Value;
}

/** Computes a formula exactly; throws FormulaProblem when these facts do not allow it. */
export const evaluateFormula = (tree: FormulaTree, env: FormulaEnv): Value =>
  new Evaluator(env, env.item).value(tree);

/** Computes a formula and writes the result as the declared type. */
export const evaluateTo = (tree: FormulaTree, env: FormulaEnv, declaration: TypeDeclaration): FactValue =>
  toFact(evaluateFormula(tree, env), declaration, env.zone);

/** What a call gives a formula of the rule files that takes values. */
export const givenBy = ({ args }: CallTree, formula: QuantityModel, env: FormulaEnv): readonly FactValue[] =>
  valuesGiven(formula, place(callableFormula(formula).parameters, args), new Evaluator(env, undefined));

class Evaluator implements Evaluation {
  constructor(
    private readonly env: FormulaEnv,
    private readonly item: Value | undefined,
  ) {}

  value(tree: FormulaTree): Value {
    switch (tree.kind) {
      case 'number':
        return numberIn(tree);
      case 'text':
        return tree.text;
      case 'boolean':
        return tree.boolean;
      case 'null':
        return null;
      case 'item':
        return this.item === undefined ? this.read(['item', ...tree.path]) : fieldOf(this.item, tree.path);
      case 'word':
        return this.read([tree.word]);
      case 'name':
        return this.read(tree.name);
      case 'call': {
        const operation: Computable | undefined = operationNamed(tree.call) ?? this.env.callable(tree.call);
        if (!operation) throw noOperation(tree.call);
        return sought(tree, () =>
          operation.evaluate(place(operation.parameters, tree.args), this, tree.call),
        );
      }
    }
  }

  get zone(): Zone {
    return this.env.zone;
  }

  within(item: Value): Evaluator {
    return new Evaluator(this.env, item);
  }

  on(day: LocalDate, reading: Reading): Evaluator {
    return new Evaluator(this.env.on(day, reading), this.item);
  }

  calendar(name: string): CalendarModel {
    return this.env.calendar(name);
  }

  knows(tree: FormulaTree): boolean {
    return tree.kind !== 'name' || this.env.has(tree.name);
  }

  private read(name: readonly string[]): Value {
    const { value, declaration } = this.env.lookup(name);
    return fromFact(value, declaration);
  }
}

/** A figure in a formula is read once. */
const numbers = new WeakMap<NumberTree, Value>();

function numberIn(tree: NumberTree): Value {
  const known = numbers.get(tree);
  if (known !== undefined) return known;
  const read = fromDecimal(tree.number);
  numbers.set(tree, read);
  return read;
}

/** What is not found says in which table or list of the rule files. */
function sought(tree: CallTree, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    const within = tree.args[0]?.value;
    if (error instanceof NoEntry && within?.kind === 'name') throw error.of(within.name.join('.'));
    throw error;
  }
}

const noOperation = (name: string): Error =>
  cannot(`l'opération « ${name} » n'existe pas`, `there is no operation "${name}"`);

const fieldOf = (item: Value, path: readonly string[]): Value =>
  path.reduce<Value>((so, field) => (isRecord(so) ? (so.fields.get(field) ?? null) : null), item);
