import type { DecisionRequest } from '../../domain/decision';
import { FactProblem } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import type { LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { FormulaEnv, Reading } from '../formula/evaluate-formula';
import { evaluateTo } from '../formula/evaluate-formula';
import { computableFormula } from '../formula/named-formula';
import type { TypeDeclaration } from '../model/type-declaration';
import type { QuantityModel } from '../model/quantity-model';
import type { CalendarModel } from '../model/calendar-model';
import type { Release } from '../model/release';
import type { BoundClause } from './bind-documents';
import type { Binding, DefinedFormula } from './binding';
import { bindingOf } from './bindings';
import { concernedBy } from './concerned-by';
import { contractOn } from './contract-on';
import { own } from '../../domain/own';
import { readBesides } from './read-besides';
import type { ResolvedParameter } from './resolve-parameter';

/** A value with its declared type. */
export interface TypedValue {
  readonly value: FactValue;
  readonly declaration: TypeDeclaration;
}

/** A quantity as computed for a request. */
export interface ComputedQuantity {
  readonly quantity: QuantityModel;
  readonly source: BoundClause;
  readonly value: FactValue;
}

/** A formula that takes values, as computed for what it was given. */
export interface ComputedCall {
  readonly formula: QuantityModel;
  readonly source: BoundClause;
  readonly given: readonly FactValue[];
  readonly value: FactValue;
}

/** Everything one request can read: its facts, and the parameters and quantities of the texts that bind the contract. */
export class Session implements FormulaEnv {
  readonly zone: Zone;
  readonly day: LocalDate;
  readonly binding: Binding;
  readonly quantities = new Map<string, ComputedQuantity>();
  /** Each call that was computed, once for the same values. */
  readonly calls = new Map<string, ComputedCall>();
  private readonly computable = new Map<string, NonNullable<ReturnType<FormulaEnv['callable']>>>();
  /** The other days that were read, each once. */
  private readonly otherDays = new Map<string, Session>();

  constructor(
    readonly release: Release,
    readonly request: DecisionRequest,
  ) {
    this.zone = release.frame.zone;
    this.day = this.zone.dayOf(request.at);
    this.binding = bindingOf(release, request.contract, this.day, concernedBy(release, request.facts));
  }

  lookup(name: readonly string[]): TypedValue {
    const [group = '', field = '', ...within] = name;
    if (group === 'param') return this.parameterValue(field);
    if (group === 'quantity') return this.quantityValue(field);
    return fieldOf(this.fact(group, field), within);
  }

  /** A figure and a formula are sought in the texts, a fact in the groups that were given. */
  has([group = '']: readonly string[]): boolean {
    return group === 'param' || group === 'quantity' || own(this.request.facts, group) !== undefined;
  }

  /** For the rule engine: the bare value. */
  read = (group: string, path: readonly string[]): FactValue => this.lookup([group, ...path]).value;

  calendar(name: string): CalendarModel {
    const calendar = own(this.release.calendars, name);
    if (!calendar) throw missing('le calendrier', 'the calendar', name);
    return calendar;
  }

  parameter(name: string): ResolvedParameter {
    return this.binding.parameter(name, this.day);
  }

  quantity(name: string): ComputedQuantity {
    const known = this.quantities.get(name);
    if (known) return known;
    const found = this.quantityModel(name);
    const value = evaluateTo(found.quantity.tree, this, found.quantity.declaration);
    const computed = { ...found, value };
    this.quantities.set(name, computed);
    return computed;
  }

  /** What the contract says on another day: the same facts, the texts and figures of that day. */
  on(day: LocalDate, reading: Reading): Session {
    const key = `${reading} ${day}`;
    const known = this.otherDays.get(key);
    if (known) return known;
    const contract = contractOn(this.release, this.request.contract, day, reading);
    const session = new Session(this.release, { ...this.request, contract, at: this.zone.startOfDay(day) });
    this.otherDays.set(key, session);
    return session;
  }

  callable(name: string): ReturnType<FormulaEnv['callable']> {
    const known = this.computable.get(name);
    if (known) return known;
    const formula = this.formulaTaking(name);
    if (!formula) return undefined;
    const computable = computableFormula(formula, (given) => this.call(name, given).value);
    this.computable.set(name, computable);
    return computable;
  }

  /** A formula that takes values, as the strongest text that binds the contract defines it. */
  formulaTaking(name: string): QuantityModel | null {
    const found = this.binding.formula(name)?.quantity;
    return found && found.takes.length > 0 ? found : null;
  }

  /** A formula that takes values, computed for what it is given. */
  call(name: string, given: readonly FactValue[]): ComputedCall {
    const key = callKey(name, given);
    const known = this.calls.get(key);
    if (known) return known;
    const { quantity: formula, source } = this.quantityModel(name);
    const value = evaluateTo(formula.tree, this.within(formula, given), formula.declaration);
    const computed = { formula, source, given, value };
    this.calls.set(key, computed);
    return computed;
  }

  /** What a formula that takes values is computed from: what it was given, beside all there is to read. */
  within({ takes }: Pick<QuantityModel, 'takes'>, given: readonly FactValue[]): FormulaEnv {
    return readBesides(this, (name) => {
      const index = name.length === 1 ? takes.findIndex((taken) => taken.name === name[0]) : -1;
      const taken = takes[index];
      return taken && { value: given[index] ?? null, declaration: taken.declaration };
    });
  }

  private parameterValue(name: string): TypedValue {
    const accepted = this.acceptedValue(name);
    const { parameter, value } = this.parameter(name);
    if (accepted !== undefined) return { value: accepted, declaration: parameter.declaration };
    return { value: codesOnly(parameter.declaration, value.value), declaration: parameter.declaration };
  }

  /** A value of an accepted proposal counts only when the precedence ranks proposals above the text that gives one. */
  private acceptedValue(name: string): FactValue | undefined {
    const rank = this.release.precedence.order.indexOf('proposal');
    const { proposal } = this.request.contract;
    if (rank < 0 || !proposal) return undefined;
    return rank < this.parameter(name).source.rank ? own(proposal.values, name) : undefined;
  }

  private quantityValue(name: string): TypedValue {
    const { quantity, value } = this.quantity(name);
    return { value, declaration: quantity.declaration };
  }

  /** A quantity as the strongest text that binds the contract defines it (article 1). */
  quantityModel(name: string): DefinedFormula {
    const found = this.binding.formula(name);
    if (found) return found;
    throw missing('la grandeur', 'the quantity', name);
  }

  /** What may be missing, such as an attribute, is not known when it is left out of facts that speak of its object. */
  private fact(group: string, field: string): TypedValue {
    const declared = own(this.release.vocabulary.facts, group)?.fields;
    const declaration = declared && own(declared, field)?.declaration;
    const given = own(this.request.facts, group);
    const told = given && own(given, field);
    const value = told === undefined && given && declaration?.optional ? null : told;
    if (!declaration || value === undefined) throw missing('le fait', 'the fact', `${group}.${field}`);
    return { value, declaration };
  }
}

/** A field of the record that a fact is; of a record that is not known nothing is. */
const fieldOf = (fact: TypedValue, path: readonly string[]): TypedValue =>
  path.reduce<TypedValue>(({ value, declaration }, name) => {
    const field = own(declaration.fields ?? {}, name);
    if (!field) throw missing('le champ', 'the field', name);
    const held = typeof value === 'object' && value !== null && !isList(value) ? own(value, name) : null;
    return { value: held ?? null, declaration: field.declaration };
  }, fact);

/** What tells one call from another. */
export const callKey = (name: string, given: readonly FactValue[]): string => JSON.stringify([name, given]);

const missing = (fr: string, en: string, name: string): FactProblem =>
  new FactProblem({
    fr: `${fr} \`${name}\` est nécessaire à la décision et n'a pas été fourni`,
    en: `${en} \`${name}\` is needed by the decision and was not given`,
  });

/** A list of codes is compared by its codes, whatever their labels. */
function codesOnly({ type, codes }: TypeDeclaration, value: FactValue): FactValue {
  if (type !== 'list' || codes === null || !Array.isArray(value)) return value;
  return value.map((element: FactValue) =>
    typeof element === 'object' && element !== null && 'code' in element ? element.code : element,
  );
}
