import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import type { Unit, ValueType } from '../../../../src/domain/facts';
import { checkFormula, typeWithin } from '../../../../src/rulebook/formula/check-formula';
import { callableFormula } from '../../../../src/rulebook/formula/named-formula';
import type { Callable } from '../../../../src/rulebook/formula/operations/operation';
import { OPERATIONS } from '../../../../src/rulebook/formula/operations/all-operations';
import type { Declared } from '../../../../src/rulebook/formula/operations/operation-parameter';
import { elementOf } from '../../../../src/rulebook/formula/check-arguments';
import type { FormulaScope } from '../../../../src/rulebook/formula/formula-scope';
import type { Kind, StaticType } from '../../../../src/rulebook/formula/values/static-type';
import type { ArgumentTree, FormulaTree } from '../../../../src/rulebook/model/formula-tree';
import type { QuantityModel } from '../../../../src/rulebook/model/quantity-model';
import type { TypeDeclaration } from '../../../../src/rulebook/model/type-declaration';

const declared = (
  type: ValueType,
  unit: Unit | null = null,
  more: Partial<TypeDeclaration> = {},
): TypeDeclaration => ({ type, unit, codes: null, of: null, key: null, optional: false, ...more });

type Labelled = readonly [label: { fr: string; en: string }, declaration: TypeDeclaration];

const named = (fr: string, en: string, declaration: TypeDeclaration): Labelled => [{ fr, en }, declaration];

/** The names that random formulas read. */
export const NAMES: Readonly<Record<string, Labelled>> = {
  'param.machines': named('le parc', 'the park', declared('integer', 'count')),
  'param.ratio': named('le coefficient', 'the factor', declared('decimal', 'ratio')),
  'param.price': named('le prix', 'the price', declared('amount', 'EUR')),
  'param.rate': named('le tarif horaire', 'the hourly rate', declared('amount', 'EUR/h')),
  'param.vat': named('le taux de TVA', 'the VAT rate', declared('decimal', '%')),
  'param.discount': named('la remise', 'the discount', declared('decimal', '%')),
  'quantity.time': named("le temps d'intervention", 'the time spent', declared('integer', 'min')),
  'param.hours': named('les heures', 'the hours', declared('integer', 'h')),
  'param.delay': named('le délai', 'the delay', declared('integer', 'd')),
  'param.term': named('la durée', 'the term', declared('integer', 'month')),
  'param.age': named("l'ancienneté", 'the seniority', declared('integer', 'year')),
  'order.day': named('la commande', 'the order', declared('date')),
  'order.due': named("l'échéance", 'the due date', declared('date')),
  'order.answer': named('la réponse', 'the answer', declared('date', null, { optional: true })),
  'order.at': named("l'instant de la demande", 'the time of the request', declared('instant')),
  'order.agreed': named("l'accord", 'the agreement', declared('boolean')),
  'order.paid': named('les paiements', 'the payments', declared('boolean', null, { optional: true })),
  'order.level': named('le niveau', 'the level', declared('code', null, { codes: 'levels' })),
  'order.spent': named('la dépense', 'the expense', declared('integer', 'min', { optional: true })),
  'param.levels': named(
    'les niveaux',
    'the levels',
    declared('list', null, { of: declared('code', null, { codes: 'levels' }) }),
  ),
  'param.delays': named('les délais', 'the delays', declared('list', null, { of: declared('integer', 'd') })),
  'param.times': named('les temps', 'the times', declared('list', null, { of: declared('integer', 'min') })),
  'param.days': named('les échéances', 'the due dates', declared('list', null, { of: declared('date') })),
  'param.prices': named(
    'les prix',
    'the prices',
    declared('table', null, { key: 'levels', of: declared('amount', 'EUR') }),
  ),
  'param.tiers': named(
    'les paliers',
    'the tiers',
    declared('table', null, { key: 'integer', of: declared('amount', 'EUR') }),
  ),
  'param.index': named(
    "l'indice",
    'the index',
    declared('table', null, { key: 'text', of: declared('decimal', 'ratio') }),
  ),
  'param.grid': named(
    'la grille',
    'the grid',
    declared('table', null, {
      key: 'levels',
      of: declared('table', null, { key: 'text', of: declared('integer', 'count') }),
    }),
  ),
  'history.events': named("l'historique", 'the history', declared('events')),
};

const formula = (
  name: string,
  fr: string,
  en: string,
  declaration: TypeDeclaration,
  takes: Readonly<Record<string, TypeDeclaration>>,
): QuantityModel => ({
  name,
  label: { fr, en },
  declaration,
  takes: Object.entries(takes).map(([taken, type]) => ({
    name: taken,
    label: { fr: taken, en: taken },
    declaration: type,
  })),
  formula: '1',
  tree: { kind: 'number', number: '1' },
  location: { file: 'test.json', line: 1, column: 1 },
});

/** The formulas of the rule files that random formulas call: their labels end with a value, hold one, or hold a comma. */
export const FORMULAS: readonly QuantityModel[] = [
  formula('taxOn', 'la taxe sur {net}', 'the tax on {net}', declared('amount', 'EUR'), {
    net: declared('amount', 'EUR'),
  }),
  formula(
    'shareOf',
    'la part de {price} pour {rank}',
    'the share of {price} for {rank}',
    declared('amount', 'EUR'),
    { price: declared('amount', 'EUR'), rank: declared('code', null, { codes: 'levels' }) },
  ),
  formula(
    'termEnd',
    'la fin du terme commencé à {begins}, compté depuis {anchor}',
    'the end of the term begun on {begins}, counted from {anchor}',
    declared('date'),
    { begins: declared('date'), anchor: declared('date', null, { optional: true }) },
  ),
  formula('isLate', 'le retard à {day} près', 'the delay at {day} or so', declared('boolean'), {
    day: declared('date'),
  }),
];

const CALLABLES = new Map(FORMULAS.map((model) => [model.name, callableFormula(model)]));

/** Whatever a formula may call. */
const CALLED: readonly (readonly [string, Callable])[] = [...Object.entries(OPERATIONS), ...CALLABLES];

export const CALLED_NAMES: readonly string[] = CALLED.map(([name]) => name);

export const SCOPE: FormulaScope = {
  declarationOf: (name) => NAMES[name.join('.')]?.[1] ?? null,
  suggestionsFor: () => [],
  callable: (name) => CALLABLES.get(name),
  callables: [...CALLABLES.keys()],
  calendars: ['jours-ouvres'],
  item: null,
};

const number = (written: string): FormulaTree => ({ kind: 'number', number: written });
const text = (written: string): FormulaTree => ({ kind: 'text', text: written });

const FIGURES = ['0', '1', '2', '15', '60', '100', '0.01', '0.5', '1.5'].map(number);
const DATES = ['2027-03-05', '2028-02-29'].map(text);

/** What a text can be, by the parameter that takes it. */
const TEXTS: Readonly<Record<string, readonly FormulaTree[]>> = {
  at: ['09:00', '17:30', '23:59'].map(text),
  band: [text('evening')],
  type: ['RENEWED', 'SUSPENDED'].map(text),
  pause: ['RENEWED', 'SUSPENDED'].map(text),
  resume: ['RENEWED', 'SUSPENDED'].map(text),
  fed: ['RENEWED', 'SUSPENDED'].map(text),
  used: ['RENEWED', 'SUSPENDED'].map(text),
  field: ['minutes', 'amount'].map(text),
};

type Pick = <T>(of: readonly T[]) => T;

/** Grows a formula, each part of it as the checker wants it. */
class Grower {
  constructor(private readonly pick: Pick) {}

  grow(kind: Kind, depth: number, item: StaticType | null): FormulaTree {
    for (let tries = 0; depth > 0 && tries < 12; tries++) {
      const tree = this.called(this.pick(CALLED), depth, item);
      const type = typeWithin(tree, SCOPE, item);
      if (type?.kind === kind && !type.optional) return tree;
    }
    return this.leaf(kind, item);
  }

  called(
    [name, { parameters }]: (typeof CALLED)[number],
    depth: number,
    item: StaticType | null,
  ): FormulaTree {
    const any = this.pick<Kind>(['number', 'date', 'text', 'boolean']);
    return { kind: 'call', call: name, args: this.argumentsOf(parameters, any, depth - 1, item) };
  }

  private argumentsOf(
    parameters: readonly Declared[],
    any: Kind,
    depth: number,
    item: StaticType | null,
  ): readonly ArgumentTree[] {
    const args: ArgumentTree[] = [];
    for (const parameter of parameters) {
      if (parameter.presence === 'optional' && this.pick([true, false])) break;
      const times = parameter.presence === 'rest' ? this.pick([0, 1, 1, 2]) : 1;
      for (let time = 0; time < times; time++)
        args.push({
          name: parameter.keyed ? parameter.name : null,
          value: this.argument(parameter, any, depth, item, args[0]?.value),
        });
    }
    return args;
  }

  private argument(
    { takes, name, presence }: Declared,
    any: Kind,
    depth: number,
    item: StaticType | null,
    first: FormulaTree | undefined,
  ): FormulaTree {
    if (takes.kind === 'calendar') return text('jours-ouvres');
    if (takes.kind === 'word') return { kind: 'word', word: this.pick(takes.words) };
    if (takes.of === 'text' && TEXTS[name]) return this.pick(TEXTS[name]);
    if (presence === 'nullable' && this.pick([true, false, false, false])) return this.missing();
    const kind = takes.of === 'any' ? any : takes.of;
    const list = takes.kind === 'eachItem' && first ? typeWithin(first, SCOPE, item) : null;
    return this.grow(kind, this.pick([depth, depth, 0]), list ? elementOf(list) : item);
  }

  private missing(): FormulaTree {
    return this.pick<FormulaTree>([
      ...['order.answer', 'order.paid', 'order.spent'].map((name): FormulaTree => ({
        kind: 'name',
        name: name.split('.'),
      })),
      {
        kind: 'call',
        call: 'lastEventOn',
        args: [{ kind: 'name', name: ['history', 'events'] } as const, text('RENEWED')].map((value) => ({
          name: null,
          value,
        })),
      },
      { kind: 'null' },
    ]);
  }

  private leaf(kind: Kind, item: StaticType | null): FormulaTree {
    const names = Object.entries(NAMES).flatMap(([name, [, { optional }]]): readonly FormulaTree[] => {
      const tree: FormulaTree = { kind: 'name', name: name.split('.') };
      return !optional && typeWithin(tree, SCOPE, null)?.kind === kind ? [tree] : [];
    });
    const items: readonly FormulaTree[] =
      item?.kind === kind ? Array<FormulaTree>(4).fill({ kind: 'item', path: [] }) : [];
    const figures = kind === 'number' ? FIGURES : kind === 'date' ? DATES : [];
    const truths: readonly FormulaTree[] = kind === 'boolean' ? [{ kind: 'boolean', boolean: true }] : [];
    const codes = kind === 'text' ? [text('N2')] : [];
    return this.pick([...names, ...names, ...items, ...figures, ...truths, ...codes]);
  }
}

const KINDS: readonly Kind[] = ['number', 'number', 'number', 'boolean', 'date', 'instant', 'text', 'list'];

const pickIn =
  (g: GeneratorValue): Pick =>
  (of) =>
    of[g(fc.nat, { max: of.length - 1 })]!;

/** A formula that the checker accepts and that calls this, whatever is picked: an operation is met because it is there. */
export function callOf(g: GeneratorValue, name: string): FormulaTree {
  const pick = pickIn(g);
  const called = CALLED.find(([one]) => one === name)!;
  for (let tries = 0; tries < 200; tries++) {
    const tree = new Grower(pick).called(called, pick([1, 2]), null);
    if (checkFormula(tree, SCOPE, null).issues.length === 0) return tree;
  }
  throw new Error(`no arguments were found for ${name}`);
}

/** A formula that the checker accepts, of any operations and formulas of the rule files. */
export const formulaIn = (g: GeneratorValue): FormulaTree => {
  const pick = pickIn(g);
  const tree = new Grower(pick).grow(pick(KINDS), pick([1, 2, 2, 3]), null);
  fc.pre(checkFormula(tree, SCOPE, null).issues.length === 0);
  return tree;
};
