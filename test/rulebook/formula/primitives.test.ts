import fc from 'fast-check';
import type { FactValue, ValueType } from '../../../src/domain/facts';
import { isInstant } from '../../../src/domain/is-instant';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import type { FormulaEnv } from '../../../src/rulebook/formula/evaluate-formula';
import { evaluateTo } from '../../../src/rulebook/formula/evaluate-formula';
import type { FormulaScope } from '../../../src/rulebook/formula/formula-scope';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { CalendarModel } from '../../../src/rulebook/model/calendar-model';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import { PARIS } from '../../support/frame';

const declared = (type: ValueType, more: Partial<TypeDeclaration> = {}): TypeDeclaration => ({
  type,
  unit: null,
  codes: null,
  of: null,
  key: null,
  optional: false,
  ...more,
});

type Given = Readonly<Record<string, readonly [TypeDeclaration, FactValue]>>;

/** What a formula gives for facts, where the checker accepts it; what it says is wrong otherwise. */
function of(formula: string, as: TypeDeclaration, given: Given = {}, calendar?: CalendarModel): unknown {
  const parsed = parseFormula(formula);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  const scope: FormulaScope = {
    declarationOf: (name) =>
      given[name.join('.')]?.[0] ?? (name[0] === 'absent' ? declared('integer') : null),
    suggestionsFor: () => [],
    calendars: ['ouvert'],
    item: null,
    ...NO_CALLABLES,
  };
  const { issues } = checkFormula(parsed.tree, scope, as);
  if (issues.length > 0) return issues.map(({ message }) => message.en);
  const env: FormulaEnv = {
    lookup: (name) => {
      const found = given[name.join('.')];
      if (!found) throw new Error(`${name.join('.')} was not given`);
      return { declaration: found[0], value: found[1] };
    },
    has: (name) => given[name.join('.')] !== undefined,
    calendar: () => calendar!,
    callable: () => undefined,
    zone: PARIS,
    on: () => env,
  };
  return evaluateTo(parsed.tree, env, as);
}

const MINUTE = 60_000;
const instantAt = (minute: number): string =>
  Temporal.Instant.fromEpochMilliseconds(minute * MINUTE).toString({ fractionalSecondDigits: 3 });

/** A week in Paris, in winter, where the clocks are an hour ahead. */
const WEEK = Temporal.Instant.from('2027-01-31T23:00:00Z').epochMilliseconds / MINUTE;

const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((quarters) => [...quarters].sort((one, other) => one - other).map((quarter) => quarter * 15))
  .map((edges) =>
    edges.flatMap((edge, index) => (index % 2 === 1 ? [[edges[index - 1]!, edge] as const] : [])),
  );

const calendars = fc.array(hours, { minLength: 5, maxLength: 7 }).map((days): CalendarModel => ({
  name: 'ouvert',
  label: { fr: 'ouvert', en: 'open' },
  zone: 'Europe/Paris',
  week: Object.fromEntries(days.map((bands, index) => [index + 1, bands])),
  holidays: [],
  bands: {},
}));

/** The same by hand: every minute of three weeks, open or not. */
const openMinutes = ({ week }: CalendarModel): readonly boolean[] =>
  Array.from({ length: 21 * 1_440 }, (_, minute) => {
    const [day, time] = [(Math.floor(minute / 1_440) % 7) + 1, minute % 1_440];
    return (week[day] ?? []).some(([from, until]) => from <= time && time < until);
  });

const start = 7 * 1_440;
const within = fc.integer({ min: start, max: start + 7 * 1_440 - 1 });

const at = (minute: number): Given => ({ 'order.at': [declared('instant'), instantAt(WEEK + minute)] });

describe('business time, against a model of every minute', () => {
  it('goes on for as many open minutes, and ends as the calendar closes or opens again, as it is said', () => {
    fc.assert(
      fc.property(calendars, within, fc.integer({ min: 1, max: 900 }), (calendar, from, minutes) => {
        const open = openMinutes(calendar);
        let [left, end] = [minutes, from];
        while (left > 0) if (open[end++]) left--;
        let reopened = end;
        while (!open[reopened]) reopened++;
        const gives = (formula: string): unknown => of(formula, declared('instant'), at(from), calendar);
        expect(gives(`addBusinessTime(order.at, ${minutes}, 'ouvert')`)).toBe(instantAt(WEEK + end));
        expect(gives(`addBusinessTime(order.at, ${minutes}, 'ouvert', closing)`)).toBe(instantAt(WEEK + end));
        expect(gives(`addBusinessTime(order.at, ${minutes}, 'ouvert', opening)`)).toBe(
          instantAt(WEEK + reopened),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('goes back by as many open minutes', () => {
    fc.assert(
      fc.property(calendars, within, fc.integer({ min: 1, max: 900 }), (calendar, from, minutes) => {
        const open = openMinutes(calendar);
        let [left, end] = [minutes, from];
        while (left > 0) if (open[--end]) left--;
        expect(
          of(`addBusinessTime(order.at, -${minutes}, 'ouvert')`, declared('instant'), at(from), calendar),
        ).toBe(instantAt(WEEK + end));
      }),
      { numRuns: 60 },
    );
  });

  it('is counted between two instants', () => {
    fc.assert(
      fc.property(calendars, within, within, (calendar, from, to) => {
        const counted = openMinutes(calendar).slice(from, to).filter(Boolean).length;
        const given = { ...at(from), 'order.until': [declared('instant'), instantAt(WEEK + to)] as const };
        expect(
          of(
            "businessTimeBetween(order.at, order.until, 'ouvert')",
            declared('integer', { unit: 'min' }),
            given,
            calendar,
          ),
        ).toBe(Math.max(0, counted));
      }),
      { numRuns: 60 },
    );
  });

  const day: CalendarModel = {
    name: 'ouvert',
    label: { fr: 'ouvert', en: 'open' },
    zone: 'Europe/Paris',
    week: Object.fromEntries(
      [1, 2, 3, 4, 5].map((one) => [
        one,
        [
          [540, 720],
          [840, 1_080],
        ] as const,
      ]),
    ),
    holidays: [],
    bands: { evening: { days: ['business'], from: 1_080, until: 1_200 } },
  };

  it('ends on Monday at noon, for 24 hours from Wednesday at nine, open from nine to noon and from two to six', () => {
    expect(
      of(
        "addBusinessTime(instantOf('2027-02-10', '09:00'), 24 * 60, 'ouvert')",
        declared('instant'),
        {},
        day,
      ),
    ).toBe('2027-02-15T11:00:00.000Z');
  });

  it.each(["businessTimeBetween(X, 'ouvert')", "minutesWithin(X, 'ouvert', 'evening')"])(
    'is not counted in silence over more than ten years: %s',
    (formula) => {
      const over = (end: string): unknown =>
        of(
          formula.replace('X', `instantOf('2027-01-01'), instantOf('${end}')`),
          declared('integer', { unit: 'min' }),
          {},
          day,
        );
      expect(over('2037-01-01')).toBeGreaterThan(0);
      expect(() => over('2037-06-01')).toThrow(/3,700 days/);
    },
  );
});

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 8 });
const listOf = (values: readonly number[]): Given => ({
  'param.list': [declared('list', { of: declared('integer') }), [...values]],
});

describe('a list', () => {
  const integers = declared('list', { of: declared('integer') });
  const maybe = declared('integer', { optional: true });

  it('is sorted, summed as it runs, and has a first and a last element, none where it is empty', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const up = [...values].sort((one, other) => one - other);
        let so = 0;
        const sums = values.map((value) => (so += value));
        expect(of('sort(param.list)', integers, listOf(values))).toEqual(up);
        expect(of('sort(param.list, item, descending)', integers, listOf(values))).toEqual([...up].reverse());
        expect(of('runningSum(param.list)', integers, listOf(values))).toEqual(sums);
        expect(of('runningSum(param.list, 2 * item)', integers, listOf(values))).toEqual(
          sums.map((sum) => 2 * sum),
        );
        expect(of('first(param.list)', maybe, listOf(values))).toBe(values[0] ?? null);
        expect(of('last(param.list)', maybe, listOf(values))).toBe(values.at(-1) ?? null);
      }),
    );
  });

  it('is sorted by what is computed of each element, the order of equal ones kept', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const by = [...values].sort((one, other) => Math.abs(one) - Math.abs(other));
        expect(of('sort(param.list, abs(item))', integers, listOf(values))).toEqual(by);
      }),
    );
  });

  it('is written out, and may be empty', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(
          of(`list(${values.map((value) => (value < 0 ? `-${-value}` : value)).join(', ')})`, integers),
        ).toEqual(values);
      }),
    );
    expect(of('count(list())', declared('integer'))).toBe(0);
    expect(of('sum(list())', declared('integer'))).toBe(0);
  });

  it('has elements of one unit', () => {
    const given: Given = {
      'order.time': [declared('integer', { unit: 'min' }), 1],
      'order.sum': [declared('amount', { unit: 'EUR' }), '1.00'],
    };
    expect(of('count(list(order.time, order.sum))', declared('integer'), given)).toEqual([
      'a value in min is mixed with a value in EUR',
    ]);
  });

  it('whose elements may be missing gives a value that may be missing', () => {
    expect(of('first(param.list) + 1', declared('integer'), listOf([1]))).toEqual([
      'the value may not be known',
    ]);
    expect(of('default(first(param.list), 7)', declared('integer'), listOf([]))).toBe(7);
  });
});

describe('two values that are both missing', () => {
  const given: Given = {
    'order.one': [declared('date', { optional: true }), null],
    'order.other': [declared('date', { optional: true }), null],
  };
  const truth = declared('boolean');

  it('are not the same, unless none is asked for', () => {
    expect(of('order.one = order.other', truth, given)).toBe(false);
    expect(of('order.one != order.other', truth, given)).toBe(true);
    expect(of('not known(order.one)', truth, given)).toBe(true);
  });
});

describe('a fact of an object that the question does not have', () => {
  it('is not known, and has a default; read without one it is missing', () => {
    expect(of('default(absent.minutes, 12)', declared('integer'))).toBe(12);
    expect(of('known(absent.minutes)', declared('boolean'))).toBe(false);
    expect(() => of('absent.minutes + 1', declared('integer'))).toThrow('absent.minutes was not given');
  });
});

describe('a number without an end', () => {
  const given: Given = {
    'param.part': [declared('decimal'), '3'],
    'param.whole': [declared('decimal'), '7'],
  };

  it('is to be rounded, also where it may have as many decimals as it likes', () => {
    const endless = of('param.whole / param.part', declared('decimal'), given);
    expect(endless).toEqual(['the result is not rounded']);
    expect(of('round(param.whole / param.part, 0.0001)', declared('decimal'), given)).toBe('2.3333');
  });

  it('is not made by a written figure that ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(2, 4, 5, 8, 10, 16, 20, 25, 50, 100, 125), (by) => {
        expect(of(`param.whole / ${by}`, declared('decimal'), given)).toBe(String(7 / by));
      }),
    );
    expect(of('param.whole / 3', declared('decimal'), given)).toEqual(['the result is not rounded']);
    expect(of('param.whole / 60', declared('decimal'), given)).toEqual(['the result is not rounded']);
  });
});

describe('a number of days, of months or of minutes', () => {
  const given: Given = {
    'order.time': [declared('integer', { unit: 'min' }), 90],
    'order.hours': [declared('integer', { unit: 'h' }), 2],
    'order.days': [declared('integer', { unit: 'd' }), 2],
    'order.at': [declared('instant'), '2027-02-10T09:00:00.000Z'],
  };

  it('is of the unit that moves a day or an instant', () => {
    expect(of('addMinutes(order.at, order.time)', declared('instant'), given)).toBe(
      '2027-02-10T10:30:00.000Z',
    );
    expect(of('addMinutes(order.at, order.hours)', declared('instant'), given)).toEqual([
      '`addMinutes` takes for "n" a value in min and is given a value in h',
    ]);
    expect(of('addMinutes(order.at, order.hours * 60)', declared('instant'), given)).toBe(
      '2027-02-10T11:00:00.000Z',
    );
    expect(of('addDays(order.at, order.time)', declared('date'), given)).toEqual([
      '`addDays` takes for "n" a value without a unit and is given a value in min',
    ]);
    expect(of('addDays(order.at, order.days)', declared('date'), given)).toBe('2027-02-12');
  });

  it('is turned into the other, by days of 24 hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (days) => {
        const count: Given = { 'order.days': [declared('integer', { unit: 'd' }), days] };
        expect(of('inMinutes(order.days)', declared('integer', { unit: 'min' }), count)).toBe(days * 1_440);
        const time: Given = { 'order.time': [declared('integer', { unit: 'min' }), days * 1_440 + 720] };
        expect(of('round(inDays(order.time), 1, up)', declared('integer', { unit: 'd' }), time)).toBe(
          days + 1,
        );
      }),
    );
    expect(
      of('inDays(order.days)', declared('decimal'), {
        'order.days': [declared('integer', { unit: 'h' }), 1],
      }),
    ).toEqual(['`inDays` takes for "minutes" a value in min and is given a value in h']);
  });
});

describe('an instant', () => {
  it.each(['77:00:00', '24:00:00', '12:60:00', '12:00:60'])('at %s is none', (time) => {
    expect(isInstant(`2027-02-10T${time}.000Z`)).toBe(false);
  });

  it('at every time of a day is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (minute) => isInstant(instantAt(minute))),
    );
  });
});
