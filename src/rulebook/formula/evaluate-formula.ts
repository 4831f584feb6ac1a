import type { FactValue } from '../../domain/facts';
import type { Zone } from '../../domain/zone';
import type { TypeDeclaration } from '../model/type-declaration';
import type { CalendarModel } from '../model/calendar-model';
import { OPERATIONS } from './operations/all-operations';
import { place, wordOf } from './operations/arguments';
import type { Placed } from './operations/arguments';
import type { Parameter } from './operations/operation';
import { fromDecimal } from './values/rational';
import type { ArgumentTree, FormulaTree } from '../model/formula-tree';
import type { Value } from './values/value';
import { cannot, fromFact, isList, isRecord, toFact } from './values/value';

/** What a formula can read. */
export interface FormulaEnv {
  lookup(name: readonly string[]): { readonly value: FactValue; readonly declaration: TypeDeclaration };
  calendar(name: string): CalendarModel;
  /** Whose clocks turn instants into days. */
  readonly zone: Zone;
  /** The element in hand, inside `forEach`. */
  readonly item?: { readonly value: FactValue; readonly declaration: TypeDeclaration };
}

/** Computes a formula exactly; throws FormulaProblem when these facts do not allow it. */
export function evaluateFormula(tree: FormulaTree, env: FormulaEnv): Value {
  const item = env.item && fromFact(env.item.value, env.item.declaration);
  return evaluate(tree, env, item);
}

/** Computes a formula and writes the result as the declared type. */
export const evaluateTo = (tree: FormulaTree, env: FormulaEnv, declaration: TypeDeclaration): FactValue =>
  toFact(evaluateFormula(tree, env), declaration, env.zone);

function evaluate(tree: FormulaTree, env: FormulaEnv, item: Value | undefined): Value {
  switch (tree.kind) {
    case 'number':
      return fromDecimal(tree.number);
    case 'text':
      return tree.text;
    case 'boolean':
      return tree.boolean;
    case 'null':
      return null;
    case 'item':
      return item === undefined ? read(['item', ...tree.path], env) : fieldOf(item, tree.path);
    case 'word':
      return read([tree.word], env);
    case 'name':
      return read(tree.name, env);
    case 'call':
      return computeCall(tree.call, tree.args, env, item);
  }
}

function computeCall(
  call: string,
  args: readonly ArgumentTree[],
  env: FormulaEnv,
  item: Value | undefined,
): Value {
  const choice = CHOICES[call];
  if (!choice) return compute(call, args, env, item);
  return choice(
    args.map(({ value }) => value),
    (one) => evaluate(one, env, item),
  );
}

const fieldOf = (item: Value, path: readonly string[]): Value =>
  path.reduce<Value>((so, field) => (isRecord(so) ? (so.fields.get(field) ?? null) : null), item);

function read(name: readonly string[], env: FormulaEnv): Value {
  const { value, declaration } = env.lookup(name);
  return fromFact(value, declaration);
}

type Choose = (args: readonly FormulaTree[], of: (tree: FormulaTree) => Value) => Value;

/** Only the side that is needed is computed. */
const CHOICES: Readonly<Record<string, Choose | undefined>> = Object.assign(Object.create(null) as object, {
  if: ([condition, one, other], of) => of(of(condition!) === true ? one! : other!),
  default: ([one, other], of) => of(one!) ?? of(other!),
  known: ([one], of) => of(one!) !== null,
  and: ([one, other], of) => of(one!) === true && of(other!) === true,
  or: ([one, other], of) => of(one!) === true || of(other!) === true,
} satisfies Record<string, Choose>);

function compute(
  name: string,
  args: readonly ArgumentTree[],
  env: FormulaEnv,
  item: Value | undefined,
): Value {
  const operation = OPERATIONS.get(name);
  if (!operation) throw cannot(`l'opération « ${name} » n'existe pas`, `there is no operation "${name}"`);
  const placed = place(operation, args);
  const values: (Value | undefined)[] = [];
  for (const one of placed) values.push(argument(name, one, values, env, item));
  return operation.compute(values, env);
}

function argument(
  operation: string,
  { parameter, tree }: Placed,
  before: readonly (Value | undefined)[],
  env: FormulaEnv,
  item: Value | undefined,
): Value | undefined {
  if (parameter.perItem) {
    const elements = before[0];
    if (!isList(elements!)) return undefined;
    return tree ? elements.map((element) => present(operation, evaluate(tree, env, element))) : elements;
  }
  if (!tree) return undefined;
  if (parameter.words) return wordOf(tree) ?? undefined;
  const value = localDay(parameter, evaluate(tree, env, item), env);
  return parameter.nullable ? value : present(operation, value);
}

function present(operation: string, value: Value): Value {
  if (value !== null) return value;
  throw cannot(
    `« ${operation} » porte sur une valeur qui n'est pas renseignée ; écrire default(valeur, autre)`,
    `"${operation}" is applied to a value that is not known; write default(value, other)`,
  );
}

/** Where a day is expected, an instant is its local day. */
const localDay = ({ kind }: Parameter, value: Value, { zone }: FormulaEnv): Value =>
  kind === 'date' && typeof value === 'string' && value.length > DAY_LENGTH ? zone.dayOf(value) : value;

const DAY_LENGTH = 'YYYY-MM-DD'.length;
