import { own } from '../../domain/own';
import { findingOf } from '../findings/finding-of';
import type { Notebook } from '../findings/notebook';
import { short } from './bounds';
import type { Rational } from '../formula/values/rational';
import { add, compare, divide, fromDecimal, multiply, rational, subtract } from '../formula/values/rational';
import { normalFormula } from '../formula/normal-formula';
import type { ItemModel } from '../model/event-model';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import type { QuantityModel } from '../model/quantity-model';
import type { ValueExpression } from '../model/value-expression';
import type { Folder } from '../reading/read-folder';

/** The customer multiplies a line out: the formula of its amount is that of its quantity times its unit price. */
export function checkLines(folder: Folder, notebook: Notebook): void {
  const clauses = folder.documents.flatMap((document) => document.clauses);
  const quantities = new Map<string, QuantityModel | null>();
  // A figure that several texts compute each in their own way is not known here.
  for (const { model } of clauses.flatMap((clause) => clause.quantities))
    quantities.set(model.name, quantities.has(model.name) ? null : model);
  for (const { model } of clauses.flatMap(({ rules }) => rules))
    for (const line of model.event.lines) {
      const { amount } = line.fields;
      if (!amount || !differs(line, quantities)) continue;
      const place = { ...amount.location, rule: model.name };
      notebook.note(findingOf('R065.line', place, { line: line.code }));
    }
}

type Quantities = ReadonlyMap<string, QuantityModel | null>;

/** Figures that stand for what a contract gives: two formulas that compute the same give the same of all of them. */
const TRIALS = [1, 2, 3];
/** Quantities opened for one line: more of them, or one that is computed from itself, is not followed. */
const MOST_OPENED = 300;

/** Two formulas of the same figures, and of no other, that come to something else. */
function differs({ fields }: ItemModel, known: Quantities): boolean {
  const { quantity, unitPrice, multiplier, amount } = fields;
  if (!quantity || !unitPrice || !amount) return false;
  return TRIALS.every((trial) => {
    const budget = { left: MOST_OPENED };
    const [priced, total] = [new Trial(known, trial, budget), new Trial(known, trial, budget)];
    const factors = [quantity, unitPrice, ...(multiplier ? [multiplier] : [])].map((one) => priced.of(one));
    const written = total.of(amount);
    if (written === null || [...total.figures].some((figure) => !priced.figures.has(figure))) return false;
    const product = factors.reduce((so, factor) => so && factor && multiply(so, factor), rational(1n));
    return product !== null && compare(product, written) !== 0;
  });
}

const COMBINED: Readonly<Record<string, (one: Rational, other: Rational) => Rational | null>> = {
  add,
  subtract,
  multiply,
  divide: (one, other) => (other.n === 0n ? null : divide(one, other)),
};

/** What formulas come to when each of their figures stands for a number. */
class Trial {
  /** The figures they were computed from. */
  readonly figures = new Set<string>();

  constructor(
    private readonly known: Quantities,
    private readonly seed: number,
    private readonly budget: { left: number },
  ) {}

  of(expression: ValueExpression): Rational | null {
    if (expression.kind === 'formula') return this.computed(expression.tree, new Map());
    return typeof expression.value === 'string' ? fromDecimal(expression.value) : null;
  }

  private computed(tree: FormulaTree, given: ReadonlyMap<string, Rational>): Rational | null {
    if (tree.kind === 'number') return fromDecimal(tree.number);
    if (tree.kind === 'call') return this.called(tree, given);
    if (tree.kind !== 'name') return null;
    const [group = '', name] = tree.name;
    const taken = name === undefined ? given.get(group) : undefined;
    if (taken) return taken;
    const quantity = group === 'quantity' && name !== undefined ? this.known.get(name) : undefined;
    return (quantity && this.apart(quantity.tree, new Map())) ?? this.figure(tree);
  }

  private called(tree: CallTree, given: ReadonlyMap<string, Rational>): Rational | null {
    const args = tree.args.map(({ value }) => this.computed(value, given));
    const [one = null, other = null] = args;
    if (tree.call === 'round') return one;
    const combine = own(COMBINED, tree.call);
    if (combine) return one && other ? short(combine(one, other)) : null;
    if (tree.call === 'lookup') return given.size === 0 ? this.figure(tree) : null;
    const formula = this.known.get(tree.call);
    const values = args.flatMap((arg) => arg ?? []);
    if (!formula || values.length < args.length || tree.args.some(({ name }) => name !== null)) return null;
    const taken = new Map(
      formula.takes.flatMap(({ name }, index): readonly [string, Rational][] => {
        const value = values[index];
        return value ? [[name, value]] : [];
      }),
    );
    return this.apart(formula.tree, taken) ?? (given.size === 0 ? this.figure(tree) : null);
  }

  /** A quantity by its formula, unless that is more than sums and products: then it is a figure of its own. */
  private apart(tree: FormulaTree, given: ReadonlyMap<string, Rational>): Rational | null {
    if (this.budget.left-- <= 0) return null;
    const within = new Trial(this.known, this.seed, this.budget);
    const value = within.computed(tree, given);
    if (value) for (const figure of within.figures) this.figures.add(figure);
    return value;
  }

  /** The same number for the same figure. */
  private figure(tree: FormulaTree): Rational {
    const written = JSON.stringify(normalFormula(tree));
    this.figures.add(written);
    let sum = 7 * this.seed;
    for (const sign of written) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9_973;
    return rational(BigInt(sum + 1), 7n);
  }
}
