import fc from 'fast-check';
import type { FactValue, ValueType } from '../../../src/domain/facts';
import { OPERATORS, operatorOf } from '../../../src/rulebook/deciding/operators/all-operators';
import type { OperandKind } from '../../../src/rulebook/deciding/operators/operand';
import { OPERANDS } from '../../../src/rulebook/deciding/operators/operand';
import { comparisonWords } from '../../../src/rulebook/wording/comparison-words';
import { nounOf } from '../../../src/rulebook/wording/noun';
import { typed } from '../../support/release-of';

const code = fc.constantFrom('N1', 'N2', 'N3', '');
const pair = <T extends FactValue>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly [FactValue, FactValue]> =>
  fc.tuple(one, one);

/** Values that are there, on both sides of an operator of each kind. */
const PRESENT: Readonly<Record<OperandKind, fc.Arbitrary<readonly [FactValue, FactValue]>>> = {
  scalar: fc.oneof(pair(code), pair(fc.boolean()), pair(fc.integer({ min: -2, max: 2 }))),
  integer: pair(fc.integer({ min: -3, max: 3 })),
  amount: pair(fc.constantFrom('0', '0.00', '90.0', '90.00', '90.01', '-1', '1')),
  date: pair(fc.constantFrom('2027-02-28', '2027-03-01', '2028-02-29')),
  instant: pair(fc.constantFrom('2027-03-28T00:59:59.999Z', '2027-03-28T01:00:00.000Z')),
  member: fc.tuple(code, fc.array(code, { maxLength: 3 })),
  list: fc.tuple(fc.array(code, { maxLength: 3 }), code),
};

const SUBJECTS = [
  nounOf({ fr: 'le temps restant', en: 'the time left' }),
  nounOf({ fr: 'les articles reconnus', en: 'the articles acknowledged' }),
];

describe.each([...OPERATORS.values()])('the operator $name', ({ name, kind, opposite, verb, doc, test }) => {
  it('compares some types, each with something', () => {
    const { observed, expected } = OPERANDS[kind];
    expect(observed.length).toBeGreaterThan(0);
    expect(observed.map((type) => expected(typed(type)).type)).not.toContain(undefined);
  });

  it('has words in the singular and the plural, in both languages, held or not', () => {
    for (const held of [true, false]) {
      const said = SUBJECTS.map((subject) => comparisonWords(name, held, subject));
      expect(said.every(({ fr, en }) => fr !== '' && en !== '')).toBe(true);
      expect(said[0]!.fr).not.toBe(said[1]!.fr);
    }
    expect([doc.fr, doc.en].includes('')).toBe(false);
  });

  it('is the opposite of its opposite, which compares the same and is said otherwise', () => {
    const other = operatorOf(opposite);
    expect(other.opposite).toBe(name);
    expect(other.kind).toBe(kind);
    expect(other.verb).not.toBe(verb);
  });

  it('holds of values that are there exactly when its opposite does not', () => {
    fc.assert(
      fc.property(PRESENT[kind], ([observed, expected]) => {
        expect(test(observed, expected)).toBe(!operatorOf(opposite).test(observed, expected));
      }),
    );
  });
});

it('every type that has an order or an equality is compared by some operator', () => {
  const compared = new Set([...OPERATORS.values()].flatMap(({ kind }) => OPERANDS[kind].observed));
  const uncompared: readonly ValueType[] = ['table', 'events'];
  expect(uncompared.filter((type) => compared.has(type))).toEqual([]);
  expect(compared.size).toBe(9);
});
