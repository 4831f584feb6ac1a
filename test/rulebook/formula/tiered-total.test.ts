import type { TypeDeclaration } from '../../../src/rulebook/model/type-declaration';
import { checkFormula } from '../../../src/rulebook/formula/check-formula';
import { evaluateTo } from '../../../src/rulebook/formula/evaluate-formula';
import { NO_CALLABLES } from '../../../src/rulebook/formula/formula-scope';
import { parseFormula } from '../../../src/rulebook/formula/parse-formula';
import { plain } from '../../../src/rulebook/deciding/value-of';
import { PARIS } from '../../support/frame';

const known = (type: TypeDeclaration['type'], unit: TypeDeclaration['unit'] = null): TypeDeclaration => ({
  ...plain(type, unit),
  optional: false,
});
const rates: TypeDeclaration = { ...known('table'), of: known('amount', 'EUR/h'), key: 'integer' };
const VALUES = { '0': '90.00', '2': '80.00', '8': '70.00' };

const issuesOf = (source: string, as: TypeDeclaration, minutes: number): readonly string[] | string => {
  const parsed = parseFormula(source);
  if ('problem' in parsed) throw new Error(parsed.problem.message.en);
  const declarations: Readonly<Record<string, TypeDeclaration>> = {
    'param.rates': rates,
    'quantity.minutes': known('integer', 'min'),
  };
  const scope = {
    declarationOf: (name: readonly string[]) => declarations[name.join('.')] ?? null,
    suggestionsFor: () => [],
    calendars: [],
    item: null,
    ...NO_CALLABLES,
  };
  const { issues } = checkFormula(parsed.tree, scope, as);
  if (issues.length > 0) return issues.map(({ message }) => message.en);
  return evaluateTo(
    parsed.tree,
    {
      lookup: (name) => ({
        value: name[0] === 'param' ? VALUES : minutes,
        declaration: declarations[name.join('.')]!,
      }),
      calendar: () => {
        throw new Error('no calendar');
      },
      zone: PARIS,
      callable: () => undefined,
      has: () => true,
      on: () => {
        throw new Error('no other day');
      },
    },
    as,
  ) as string;
};

describe('a graduated total', () => {
  const total = 'round(tieredTotal(param.rates, quantity.minutes / 60), 0.01)';

  it.each([
    [0, '0.00'],
    [60, '90.00'],
    [120, '180.00'],
    [180, '260.00'],
    [600, '800.00'],
    [601, '801.17'],
  ])('of %i minutes at rates by the hour is %s euros', (minutes, amount) => {
    expect(issuesOf(total, plain('amount', 'EUR'), minutes)).toBe(amount);
  });

  it('is in the unit of units times their price: minutes at rates by the hour make no euros', () => {
    expect(
      issuesOf('round(tieredTotal(param.rates, quantity.minutes), 0.01)', plain('amount', 'EUR'), 60),
    ).toEqual([expect.stringContaining('EUR')]);
    expect(issuesOf(total, plain('amount', 'EUR/h'), 60)).toEqual([expect.stringContaining('EUR')]);
  });
});
