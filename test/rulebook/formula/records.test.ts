import fc from 'fast-check';
import type { FactValue } from '../../../src/domain/facts';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import type { FormulaEnv } from '../../../src/rulebook/formula/evaluate-formula';
import { evaluateTo } from '../../../src/rulebook/formula/evaluate-formula';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import { PARIS } from '../../support/frame';
import { typed } from '../../support/release-of';

interface Visit {
  readonly on: string;
  readonly minutes: number;
  readonly price: string;
  readonly paid: boolean;
}

const field = (declaration: TypeDeclaration) => ({ label: { fr: 'champ', en: 'field' }, declaration });

const VISITS: TypeDeclaration = {
  ...typed('list'),
  of: {
    ...typed('record'),
    fields: {
      on: field(typed('date')),
      minutes: field({ ...typed('integer'), unit: 'min' }),
      price: field({ ...typed('amount'), unit: 'EUR' }),
      paid: field(typed('boolean')),
      note: field({ ...typed('text'), optional: true }),
    },
  },
};

const MINUTES: TypeDeclaration = { ...typed('integer'), unit: 'min' };
const EUROS: TypeDeclaration = { ...typed('amount'), unit: 'EUR' };
const COUNT: TypeDeclaration = { ...typed('integer'), unit: 'count' };

const scope = {
  declarationOf: (name: readonly string[]) => (name.join('.') === 'customer.visits' ? VISITS : null),
  suggestionsFor: () => [],
  calendars: [],
  item: null,
  ...NO_CALLABLES,
};

function treeOf(formula: string) {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  return parsed.tree;
}

const findings = (formula: string, as: TypeDeclaration): readonly string[] =>
  checkFormula(treeOf(formula), scope, as).issues.map(({ message }) => message.en);

/** What a formula that the checker accepts gives of some visits. */
function of(formula: string, as: TypeDeclaration, visits: readonly Visit[]): FactValue {
  expect(findings(formula, as)).toEqual([]);
  const env: FormulaEnv = {
    lookup: () => ({ value: visits as unknown as FactValue, declaration: VISITS }),
    has: () => true,
    calendar: () => {
      throw new Error('no calendar');
    },
    callable: () => undefined,
    zone: PARIS,
    on: () => env,
  };
  return evaluateTo(treeOf(formula), env, as);
}

const cents = (price: string): number => Math.round(Number(price) * 100);
const euros = (sum: number): string => (sum / 100).toFixed(2);

const aVisit: fc.Arbitrary<Visit> = fc
  .tuple(fc.nat({ max: 200 }), fc.nat({ max: 90 }), fc.nat({ max: 50_000 }), fc.boolean())
  .map(([day, minutes, price, paid]) => ({
    on: Temporal.PlainDate.from('2027-01-01').add({ days: day }).toString(),
    minutes,
    price: euros(price),
    paid,
  }));
const someVisits = fc.array(aVisit, { maxLength: 8 });

const holds = (check: (visits: readonly Visit[]) => void): void => fc.assert(fc.property(someVisits, check));

describe('a list of records', () => {
  it('is counted and summed by any of its fields, as a loop over them does', () => {
    holds((visits) => {
      const long = visits.filter(({ minutes, paid }) => minutes > 30 && !paid);
      expect(of('count(filter(customer.visits, item.minutes > 30 and not item.paid))', COUNT, visits)).toBe(
        long.length,
      );
      expect(
        of('sum(filter(customer.visits, item.minutes > 30 and not item.paid), item.price)', EUROS, visits),
      ).toBe(euros(long.reduce((so, { price }) => so + cents(price), 0)));
      expect(of("sum(filter(customer.visits, item.on >= '2027-03-01'), item.minutes)", MINUTES, visits)).toBe(
        visits.filter(({ on }) => on >= '2027-03-01').reduce((so, { minutes }) => so + minutes, 0),
      );
    });
  });

  it('has a first and a last by any of its fields, and none when it is empty', () => {
    holds((visits) => {
      const byDay = [...visits].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
      expect(of('default(first(map(sort(customer.visits, item.on), item.price)), 0)', EUROS, visits)).toBe(
        byDay[0]?.price ?? '0.00',
      );
      const dearest = Math.max(0, ...visits.map(({ price }) => cents(price)));
      expect(
        of(
          'default(first(map(sort(customer.visits, item.price, descending), item.price)), 0)',
          EUROS,
          visits,
        ),
      ).toBe(euros(dearest));
      expect(
        of(
          "default(last(map(sort(customer.visits, item.on), item.on)), '2000-01-01')",
          typed('date'),
          visits,
        ),
      ).toBe(byDay.at(-1)?.on ?? '2000-01-01');
    });
  });

  it('is summed as it runs: those that fit in an hour, in the order of their days', () => {
    holds((visits) => {
      const byDay = [...visits].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
      let [so, fit] = [0, 0];
      for (const { minutes } of byDay) {
        so += minutes;
        if (so <= 60) fit++;
      }
      expect(
        of(
          'count(filter(runningSum(sort(customer.visits, item.on), item.minutes), item <= 60))',
          COUNT,
          visits,
        ),
      ).toBe(fit);
    });
  });

  it.each([
    [
      'a field that there is not',
      'sum(customer.visits, item.pryce)',
      EUROS,
      'the element has no field `pryce`',
    ],
    [
      'a field that may be missing',
      "count(filter(customer.visits, contains(list('a'), item.note)))",
      COUNT,
      'the value may not be known',
    ],
    [
      'minutes as euros',
      'sum(customer.visits, item.minutes)',
      EUROS,
      'the formula gives a value in min; it takes a value in EUR',
    ],
    [
      'days that are added up',
      'sum(customer.visits, item.on)',
      MINUTES,
      '`sum` takes a number and is given a date',
    ],
    [
      'a field of what is no record',
      'sum(customer.visits, item.price.amount)',
      EUROS,
      'the element has no field `amount`',
    ],
  ])('is refused where a formula reads %s', (_, formula, as, message) => {
    expect(findings(formula, as)).toEqual([message]);
  });
});
