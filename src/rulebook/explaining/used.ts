import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import type { Session } from '../deciding/session';
import type { FormulaEnv } from '../formula/evaluate-formula';
import type { Words } from '../wording/words';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import type { RuleModel } from '../model/rule-model';
import { formulasOfRule, namesCompared, readsItem } from '../model/names-in';
import { callOf, keyOfCall, quantityOf } from './opened-formula';

/** The quantities and parameters an answer was made from. */
export interface Used {
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
}

/** Follows the names of the deciding rules down to the figures, and into the formulas they call. */
export function usedBy(session: Session, words: Words, rules: readonly RuleModel[]): Used {
  const used = new Following(session, words);
  for (const rule of rules) {
    namesCompared(rule).forEach((name) => used.read(name));
    formulasOfRule(rule).forEach((tree) => used.follow(tree, session));
  }
  return { quantities: [...used.quantities.values()], parameters: [...used.parameters.values()] };
}

class Following {
  readonly quantities = new Map<string, QuantityExplanation>();
  readonly parameters = new Map<string, ParameterExplanation>();

  constructor(
    private readonly session: Session,
    private readonly words: Words,
  ) {}

  follow(tree: FormulaTree, env: FormulaEnv): void {
    if (tree.kind === 'name') this.read(tree.name);
    if (tree.kind !== 'call') return;
    tree.args.forEach(({ value }) => this.follow(value, env));
    this.callsOf(tree, env).forEach((key) => this.open(key));
  }

  read([group = '', field]: readonly string[]): void {
    if (field === undefined) return;
    if (group === 'param' && !this.parameters.has(field))
      this.parameters.set(field, parameterOf(this.session, field));
    if (group !== 'quantity' || this.quantities.has(field)) return;
    const { quantity } = this.session.quantity(field);
    this.quantities.set(field, quantityOf(this.session, this.words, field));
    this.follow(quantity.tree, this.session);
  }

  /** The calls that were computed where one is written: one, none in a branch not taken, or one for each element. */
  private callsOf(tree: CallTree, env: FormulaEnv): readonly string[] {
    const formula = this.session.formulaTaking(tree.call);
    if (!formula) return [];
    if (!readsItem(tree)) return [keyOfCall(tree, formula, env)].filter((key) => key !== null);
    return [...this.session.calls].flatMap(([key, call]) => (call.formula === formula ? [key] : []));
  }

  private open(key: string): void {
    const call = this.session.calls.get(key);
    if (!call || this.quantities.has(key)) return;
    this.quantities.set(key, callOf(this.session, this.words, call));
    this.follow(call.formula.tree, this.session.within(call.formula, call.given));
  }
}

function parameterOf(session: Session, name: string): ParameterExplanation {
  const { parameter, value, source } = session.parameter(name);
  return {
    name,
    label: parameter.label,
    type: parameter.declaration.type,
    unit: parameter.declaration.unit,
    value: session.lookup(['param', name]).value,
    document: source.document.id,
    edition: source.document.edition,
    article: source.clause.article,
    since: value.from,
    reference: value.reference,
    sample: parameter.sample || source.document.sample,
  };
}
