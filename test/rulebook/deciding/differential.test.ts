import fc from 'fast-check';
import type { FactValue } from '../../../src/domain/facts';
import { jsonRulesEvaluator } from '../../../src/rulebook/deciding/json-rules-evaluator';
import { OPERATORS } from '../../../src/rulebook/deciding/operators/all-operators';
import type { ExpectedModel, LeafModel } from '../../../src/rulebook/model/condition-model';
import type { OperatorName } from '../../../src/rulebook/model/operator-name';
import type { RuleModel } from '../../../src/rulebook/model/rule-model';
import { evaluateAgain } from '../../support/second-evaluator';

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

const facts = fc.record({
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

const top = fc.oneof(
  fc.array(condition, { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
  fc.array(condition, { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
);

function leavesOf(conditions: Readonly<Record<string, unknown>>): LeafModel[] {
  const children = (conditions.all ?? conditions.any ?? (conditions.not ? [conditions.not] : null)) as
    Readonly<Record<string, unknown>>[] | null;
  if (children) return children.flatMap(leavesOf);
  const { fact, path, operator, value } = conditions as {
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
  return [{ kind: 'leaf', fact, path: [path.slice(2)], operator, expected, location }];
}

const ruleOf = (conditions: object, index: number): RuleModel =>
  ({
    name: `rule-${index}`,
    conditions,
    leaves: leavesOf(conditions as Readonly<Record<string, unknown>>),
  }) as unknown as RuleModel;

describe('two evaluators of the same rules', () => {
  it('agree on every rule and every comparison, whatever the facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(top, { minLength: 1, maxLength: 5 }), facts, async (conditions, given) => {
        const rules = conditions.map(ruleOf);
        const results = await jsonRulesEvaluator.evaluate(rules, (group, [field]) => {
          const groups = given as unknown as Record<string, Record<string, FactValue>>;
          return groups[group]![field!]!;
        });
        const second = conditions.map((one) =>
          evaluateAgain(one as Readonly<Record<string, unknown>>, given as never),
        );
        expect(results.map(({ satisfied, leaves }) => ({ satisfied, leaves }))).toEqual(second);
      }),
      { numRuns: 4000 },
    );
  });

  it('decides overlapping requests as it decides them one after the other', async () => {
    const rule = ruleOf({ all: [{ fact: 'one', path: '$.count', operator: 'greaterThan', value: 500 }] }, 0);
    const ask = (count: number) => jsonRulesEvaluator.evaluate([rule], () => count);
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, count) => ask(count)));
    expect(answers.map(([result]) => result!.satisfied)).toEqual(
      Array.from({ length: 1000 }, (_, count) => count > 500),
    );
  });
});
