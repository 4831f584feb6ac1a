import type { LocalDate } from '../../domain/time';
import { UnresolvedConflict } from '../../domain/errors';
import type { PrecedenceModel } from '../model/precedence-model';
import type { QuantityModel } from '../model/quantity-model';
import type { RuleModel } from '../model/rule-model';
import { articlesOf } from './articles-of';
import type { BoundClause } from './bind-documents';
import { prevailing } from './prevailing';
import type { ResolvedParameter, SourcedParameter } from './resolve-parameter';
import { resolveParameter } from './resolve-parameter';

/** The rules of one decision, the strongest document first, with the clause each stands in. */
export interface BoundRules {
  readonly rules: readonly RuleModel[];
  readonly sources: ReadonlyMap<RuleModel, BoundClause>;
}

/** A formula with the text that defines it for the contract. */
export interface DefinedFormula {
  readonly quantity: QuantityModel;
  readonly source: BoundClause;
}

/**
 * The clauses that bind a contract on a day, with what was found in them. A name is looked for once, whoever asks again:
 * what a decision costs is what it reads, however many clauses there are.
 */
export class Binding {
  private readonly rules = new Map<string, BoundRules>();
  private readonly resolved = new Map<string, ResolvedParameter>();
  private readonly defined = new Map<string, DefinedFormula | null>();
  private readonly named: Named;

  constructor(
    readonly bound: readonly BoundClause[],
    private readonly precedence: PrecedenceModel,
  ) {
    this.named = namedIn(bound);
  }

  /** The rules that a decision considers. */
  rulesOf(decision: string): BoundRules {
    const known = this.rules.get(decision);
    if (known) return known;
    const sources = new Map(this.named.rules.get(decision));
    const found = { rules: [...sources.keys()], sources };
    this.rules.set(decision, found);
    return found;
  }

  /** Every parameter that one of them declares. */
  get parameterNames(): readonly string[] {
    return [...this.named.parameters.keys()];
  }

  /** A parameter as it stands; `day` is that of the question. */
  parameter(name: string, day: LocalDate): ResolvedParameter {
    const known = this.resolved.get(name);
    if (known) return known;
    const found = resolveParameter(this.named.parameters.get(name) ?? [], this.precedence, name, day);
    this.resolved.set(name, found);
    return found;
  }

  /** A formula as the strongest text defines it (article 1); null where none does. */
  formula(name: string): DefinedFormula | null {
    const known = this.defined.get(name);
    if (known !== undefined) return known;
    const found = strongestOf(name, this.named.quantities.get(name) ?? [], this.precedence);
    this.defined.set(name, found);
    return found;
  }
}

/** What clauses hold, by name, in their order. */
interface Named {
  readonly rules: ReadonlyMap<string, readonly (readonly [RuleModel, BoundClause])[]>;
  readonly parameters: ReadonlyMap<string, readonly SourcedParameter[]>;
  readonly quantities: ReadonlyMap<string, readonly DefinedFormula[]>;
}

function namedIn(bound: readonly BoundClause[]): Named {
  const rules = new Map<string, (readonly [RuleModel, BoundClause])[]>();
  const parameters = new Map<string, SourcedParameter[]>();
  const quantities = new Map<string, DefinedFormula[]>();
  for (const source of bound) {
    for (const rule of source.clause.rules) under(rules, rule.decision).push([rule, source]);
    for (const parameter of source.clause.parameters)
      under(parameters, parameter.name).push({ parameter, source });
    for (const quantity of source.clause.quantities)
      under(quantities, quantity.name).push({ quantity, source });
  }
  return { rules, parameters, quantities };
}

function under<T>(lists: Map<string, T[]>, name: string): T[] {
  const known = lists.get(name);
  if (known) return known;
  const list: T[] = [];
  lists.set(name, list);
  return list;
}

function strongestOf(
  name: string,
  candidates: readonly DefinedFormula[],
  precedence: PrecedenceModel,
): DefinedFormula | null {
  const found = prevailing(
    candidates,
    precedence,
    (one, other) => one.quantity.formula === other.quantity.formula,
  );
  if (found.kind === 'one') return found.item;
  if (found.kind === 'none') return null;
  const texts = articlesOf(found.items);
  throw new UnresolvedConflict(
    {
      fr: `deux textes de même rang définissent autrement la grandeur \`${name}\` (${texts})`,
      en: `two texts of equal rank define the quantity \`${name}\` differently (${texts})`,
    },
    found.items.map(({ quantity }) => quantity.location),
  );
}
