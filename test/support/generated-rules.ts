import fc from 'fast-check';
import type { FactValue } from '../../src/domain/facts';
import { OPERATORS } from '../../src/rulebook/deciding/operators/all-operators';
import type { ConditionModel, ExpectedModel, LeafModel } from '../../src/rulebook/model/condition-model';
import type { OperatorName } from '../../src/rulebook/model/operator-name';
import type { RuleModel } from '../../src/rulebook/model/rule-model';

/** Rules of every operator over one group of facts, and facts that may be missing, at an edge or named like a method. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  scalar: ['text', 'other', 'count', 'flag'],
  integer: ['count', 'limit'],
  amount: ['price', 'paid'],
  date: ['from', 'until'],
  instant: ['seen', 'acted'],
  member: ['text', 'other'],
  list: ['codes', 'types'],
};

const code = fc.constantFrom('N1', 'N2', 'N3', 'constructor', '__proto__', 'n2', '2', '');
const integer = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.maxSafeInteger());
const amount = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, scale]) => {
    const digits = String(Math.abs(units)).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    return `${units < 0 ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
  });
const date = fc.constantFrom('2027-02-28', '2027-03-01', '2028-02-29', '2026-12-31');
const instant = fc.constantFrom(
  '2027-03-28T00:59:59.999Z',
  '2027-03-28T01:00:00.000Z',
  '2027-10-31T00:30:00.000Z',
);
const optional = <T extends FactValue>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(of, { freq: 5 });

export const generatedFacts = fc.record({
  one: fc.record({
    text: optional(code),
    other: optional(code),
    count: optional(integer),
    limit: optional(integer),
    flag: optional(fc.boolean()),
    price: optional(amount),
    paid: optional(amount),
    from: optional(date),
    until: optional(date),
    seen: optional(instant),
    acted: optional(instant),
    codes: optional(fc.array(code, { maxLength: 4 })),
    types: optional(fc.array(code, { maxLength: 4 })),
  }),
});

const literal: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  scalar: fc.oneof(code, integer, fc.boolean(), fc.constant(null)),
  integer,
  amount,
  date,
  instant,
  member: fc.array(code, { maxLength: 4 }),
  list: code,
};

const other: Readonly<Record<string, readonly string[]>> = {
  ...FIELDS,
  member: FIELDS.list!,
  list: FIELDS.member!,
};

const leaf = fc.constantFrom(...OPERATORS.values()).chain(({ name, kind }) =>
  fc.record({
    fact: fc.constant('one'),
    path: fc.constantFrom(...FIELDS[kind]!).map((field) => `$.${field}`),
    operator: fc.constant(name),
    value: fc.oneof(
      literal[kind]!,
      fc.constantFrom(...other[kind]!).map((field) => ({ fact: 'one', path: `$.${field}` })),
    ),
  }),
);

const { condition } = fc.letrec<{ condition: object; group: object }>((tie) => ({
  condition: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('group')),
  group: fc.oneof(
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}));

export const generatedConditions = fc.oneof(
  fc.array(condition, { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
  fc.array(condition, { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
);

type Written = Readonly<Record<string, unknown>>;

function treeOf(condition: Written): ConditionModel {
  if (condition.all) return { kind: 'all', conditions: (condition.all as Written[]).map(treeOf) };
  if (condition.any) return { kind: 'any', conditions: (condition.any as Written[]).map(treeOf) };
  if (condition.not) return { kind: 'not', condition: treeOf(condition.not as Written) };
  const { fact, path, operator, value } = condition as {
    fact: string;
    path: string;
    operator: OperatorName;
    value: unknown;
  };
  const expected: ExpectedModel =
    typeof value === 'object' && value !== null && 'path' in value
      ? { kind: 'fact', fact: 'one', path: [String(value.path).slice(2)] }
      : { kind: 'literal', value: value as FactValue };
  const location = { file: 'generated.json', line: 1, column: 1 };
  return { kind: 'leaf', fact, path: [path.slice(2)], operator, expected, location };
}

function leavesOf(tree: ConditionModel): readonly LeafModel[] {
  if (tree.kind === 'leaf') return [tree];
  return tree.kind === 'not' ? leavesOf(tree.condition) : tree.conditions.flatMap(leavesOf);
}

/** A rule of written conditions, as far as evaluators look at one. */
export function generatedRule(conditions: object, index: number): RuleModel {
  const tree = treeOf(conditions as Written);
  return { name: `rule-${index}`, conditions, tree, leaves: leavesOf(tree) } as unknown as RuleModel;
}
