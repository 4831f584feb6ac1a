import fc from 'fast-check';
import type { FactValue, Unit, ValueType } from '../../../src/domain/facts';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import type { FormulaScope } from '../../../src/rulebook/formula/formula-scope';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import type { FormulaEnv } from '../../../src/rulebook/formula/evaluate-formula';
import { evaluateTo } from '../../../src/rulebook/formula/evaluate-formula';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import type { FormulaTree } from '../../../src/rulebook/model/formula-tree';
import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import type { CalendarModel } from '../../../src/rulebook/model/calendar-model';
import { PARIS } from '../../support/frame';

const declared = (
  type: ValueType,
  unit: Unit | null = null,
  more: Partial<TypeDeclaration> = {},
): TypeDeclaration => ({
  type,
  unit,
  codes: null,
  of: null,
  key: null,
  optional: false,
  ...more,
});

const NAMES: Readonly<Record<string, readonly [TypeDeclaration, FactValue]>> = {
  'param.hourlyRate': [declared('amount', 'EUR/h'), '90.00'],
  'param.price': [declared('amount', 'EUR/month'), '99.00'],
  'param.vatRate': [declared('decimal', '%'), '20'],
  'param.minutes': [
    declared('table', null, { of: declared('integer', 'min'), key: 'levels' }),
    { N1: 0, N2: 60 },
  ],
  'param.levels': [declared('list', null, { of: declared('code') }), ['N1', 'N2', 'N3']],
  'quantity.quoted': [declared('integer', 'min'), 60],
  'subscription.level': [declared('code'), 'N2'],
  'subscription.effective': [declared('date'), '2024-02-29'],
  'subscription.due': [declared('date'), '2025-02-28'],
  'proposal.answeredOn': [declared('date', null, { optional: true }), null],
  'setup.validatedAt': [declared('instant'), '2027-03-26T09:00:00.000Z'],
  'history.events': [
    declared('events'),
    [
      { type: 'CLOSED', on: '2027-01-10', minutes: 20 },
      { type: 'CLOSED', on: '2027-02-10', minutes: 15 },
      { type: 'OPENED', on: '2027-02-11' },
    ],
  ],
};

const weekdays: CalendarModel = {
  name: 'jours-ouvres',
  label: { fr: 'jours ouvrés', en: 'business days' },
  zone: 'Europe/Paris',
  week: { 1: [[0, 1440]], 2: [[0, 1440]], 3: [[0, 1440]], 4: [[0, 1440]], 5: [[0, 1440]] },
  holidays: [
    {
      name: { fr: 'lundi de Pâques', en: 'Easter Monday' },
      on: { easterOffset: 1 },
      from: null,
      until: null,
    },
  ],
  bands: {},
};

const env: FormulaEnv = {
  lookup: (name) => {
    const [declaration, value] = NAMES[name.join('.')]!;
    return { value, declaration };
  },
  calendar: () => weekdays,
  zone: PARIS,
  callable: () => undefined,
  on: () => env,
  has: () => true,
};

const scope: FormulaScope = {
  declarationOf: (name) => NAMES[name.join('.')]?.[0] ?? null,
  suggestionsFor: () => ['param.hourlyRate'],
  calendars: ['jours-ouvres'],
  item: null,
  ...NO_CALLABLES,
};

function treeOf(source: string): FormulaTree {
  const parsed = parseFormula(source);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  return parsed.tree;
}

function compute(source: string, as: TypeDeclaration): FactValue {
  const tree = treeOf(source);
  expect(checkFormula(tree, scope, as).issues.map(({ message }) => message.fr)).toEqual([]);
  return evaluateTo(tree, env, as);
}

describe('a formula', () => {
  it.each<[string, TypeDeclaration, FactValue]>([
    ['round(param.hourlyRate * quantity.quoted / 60, 0.01, half-up)', declared('amount', 'EUR'), '90.00'],
    ['round(1.005, 0.01)', declared('decimal'), '1.01'],
    ['round(-1.005, 0.01)', declared('decimal'), '-1.01'],
    ['round(quantity.quoted, 45, up)', declared('integer', 'min'), 90],
    ['round(quantity.quoted, 45, down)', declared('integer', 'min'), 45],
    ['12 * param.price', declared('amount', 'EUR'), '1188.00'],
    ['round(param.price * param.vatRate / 100, 0.01)', declared('amount', 'EUR'), '19.80'],
    ['lookup(param.minutes, subscription.level)', declared('integer', 'min'), 60],
    ["lookup(param.minutes, 'N9', 5)", declared('integer', 'min'), 5],
    ['max(0, lookup(param.minutes, subscription.level) - 75)', declared('integer', 'min'), 0],
    ["indexOf(param.levels, 'N3') > indexOf(param.levels, subscription.level)", declared('boolean'), true],
    ["if(subscription.level = 'N1' or not quantity.quoted > 30, 1, 2)", declared('integer'), 2],
    ["default(proposal.answeredOn, '2027-02-10')", declared('date'), '2027-02-10'],
    ['known(proposal.answeredOn)', declared('boolean'), false],
    ["countEvents(history.events, 'CLOSED')", declared('integer'), 2],
    [
      "sumEvents(history.events, 'CLOSED', 'minutes', '2027-02-01', '2027-03-01')",
      declared('integer', 'min'),
      15,
    ],
    ['addMonths(subscription.effective, 12)', declared('date'), '2025-02-28'],
    [
      "wholeMonthsBetween('2024-11-29', subscription.due, anchor: subscription.effective, startedMonth: excluded)",
      declared('integer', 'month'),
      3,
    ],
    [
      "wholeMonthsBetween('2024-11-30', subscription.due, anchor: subscription.effective, startedMonth: excluded)",
      declared('integer', 'month'),
      2,
    ],
    // Friday 10:00 in Paris; the weekend, the change to summer time and Easter Monday do not run.
    [
      "addBusinessTime(setup.validatedAt, 24 * 60, 'jours-ouvres')",
      declared('instant'),
      '2027-03-30T08:00:00.000Z',
    ],
    ["startOfNextMonth('2027-12-31')", declared('date'), '2028-01-01'],
    ["startOfDay('2027-03-28')", declared('instant'), '2027-03-27T23:00:00.000Z'],
  ])('%s', (source, as, expected) => {
    expect(compute(source, as)).toEqual(expected);
  });

  it.each<[string, TypeDeclaration, RegExp]>([
    [
      'param.hourlyRate + quantity.quoted',
      declared('amount', 'EUR'),
      /on mêle une valeur en EUR\/h et une valeur en min/,
    ],
    ['param.hourlyRate * quantity.quoted', declared('amount', 'EUR'), /il faut une valeur en EUR/],
    ['param.hourlyRate * quantity.quoted / 60', declared('amount', 'EUR'), /n'est pas arrondi/],
    ['param.hourlyRat * 2', declared('amount', 'EUR'), /`param.hourlyRat` n'existe pas/],
    ['rond(1, 2)', declared('decimal'), /`rond` n'existe pas/],
    ['proposal.answeredOn', declared('integer'), /il faut un nombre/],
    ['addDays(proposal.answeredOn, 1)', declared('date'), /peut ne pas être renseignée/],
    [
      "addBusinessTime(setup.validatedAt, 60, 'jours-ouvrez')",
      declared('instant'),
      /le calendrier « jours-ouvrez »/,
    ],
    ['round(1.5, 1, nearest)', declared('integer'), /half-up, up, down/],
    ['round(1.5)', declared('integer'), /il manque un argument/],
    ['subscription.level + 1', declared('integer'), /attend un nombre et reçoit un texte/],
  ])('%s is refused', (source, as, message) => {
    const { issues } = checkFormula(treeOf(source), scope, as);
    expect(issues.map((found) => found.message.fr).join('\n')).toMatch(message);
  });

  it.each([
    ['1 +', /trop tôt/],
    ['1,5 * 2', /pas attendu/],
    ['(1 + 2', /il manque « \) »/],
    ['process.exit(1); 2', /« ; »/],
    ['`x`', /« ` »/],
    ['1 2', /pas attendu/],
    ['('.repeat(60), /imbriquée/],
    ['1' + ' + 1'.repeat(1000), /caractères/],
  ])('%s does not parse', (source, message) => {
    const parsed = parseFormula(source);
    expect('problem' in parsed && parsed.problem.message.fr).toMatch(message);
  });

  it('reaches nothing through names such as constructor or __proto__', () => {
    for (const source of ['constructor(1)', '__proto__(1)', 'toString(1)', 'if(true, constructor, 1)']) {
      expect(checkFormula(treeOf(source), scope, null).issues).not.toEqual([]);
    }
  });

  it('divides by zero in words, not in infinity', () => {
    expect(() => compute('round(1 / (count(param.levels) - 3), 0.01)', declared('decimal'))).toThrow(
      'division by zero',
    );
  });

  it('is exact: rounded euros times minutes equal integer arithmetic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (cents, minutes) => {
          const rate = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
          const result = evaluateTo(
            treeOf(`round(${rate} * ${minutes} / 60, 0.01)`),
            env,
            declared('amount', 'EUR'),
          );
          const expected = (2n * BigInt(cents) * BigInt(minutes) + 60n) / 120n;
          expect((result as string).replace('.', '').replace(/^0+(?=\d)/, '')).toBe(String(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
