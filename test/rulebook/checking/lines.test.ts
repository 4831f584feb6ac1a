import { readCases } from '../../../src/rulebook/cases/read-cases';
import { runCases } from '../../../src/rulebook/cases/run-cases';
import { unevenLines } from '../../../src/rulebook/cases/uneven-lines';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';
const PRICES = 'documents/offre-infogerance/1/2-prices.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

const line = (quantity: string, unitPrice: string, amount: string, multiplier = '1') => ({
  code: 'OVERRUN',
  label: { fr: 'Heures', en: 'Hours' },
  quantity,
  unitPrice,
  multiplier,
  amount,
});

describe('a price line', () => {
  it.each([
    line('1.5', '90.00', '135.00'),
    line('0.0167', '90.00', '1.50'),
    line('0.1167', '85.00', '9.92'),
    line('12', '99.00', '1188.00'),
    line('1.5', '90.00', '202.50', '1.5'),
    line('1', '-118.80', '-118.80'),
  ])('multiplies out to the cent, whatever its hours lost when they were written: %j', (even) => {
    expect(unevenLines([even])).toEqual([]);
  });

  it.each([
    [line('1.5', '90.00', '135.02'), '1.5 × 90.00 = 135.00'],
    [line('12', '99.00', '1069.20'), '12 × 99.00 = 1188.00'],
    [line('1.5', '90.00', '135.00', '1.5'), '1.5 × 90.00 × 1.5 = 202.50'],
  ])('that does not is a case that fails, with the product: %j', (uneven, expected) => {
    expect(unevenLines([uneven])).toEqual([{ part: 'lines[0].amount', expected, got: uneven.amount }]);
  });

  it('is looked at in each case of the rules', async () => {
    const { release } = loadEdited(files, [
      TIME,
      '"formula": "priceOfTime(quantity.quotedMinutes)"',
      '"formula": "max(priceOfTime(quantity.quotedMinutes), 500.00)"',
    ]);
    const results = await runCases(release!, readCases(files, []));
    const said = results.flatMap(({ differences }) =>
      differences.filter(({ part }) => part === 'lines[0].amount'),
    );
    expect(said).toContainEqual({ part: 'lines[0].amount', expected: '0.5 × 90.00 = 45.00', got: '500.00' });
  });
});

describe('the formula of a price line', () => {
  const LINE =
    '"unitPrice": "$quantity.orderedMonthlyPrice",\n              "amount": "$quantity.orderTotal"';
  const withAmount = (amount: string) =>
    loadEdited(files, [
      PRICES,
      LINE,
      `"unitPrice": "$quantity.orderedMonthlyPrice",\n              "amount": "${amount}"`,
    ]).findings.map(({ id, rule }) => [id, rule]);

  it.each([
    '= quantity.orderTotal - 10.00',
    '= quantity.orderedMonthlyPrice * (param.termMonths - 1)',
    '$quantity.orderedMonthlyPrice',
    '= round(quantity.orderTotal * 0.9, 0.01, half-up)',
  ])('is said to be another than its product: %s', (amount) => {
    expect(withAmount(amount)).toContainEqual(['R065.line', 'offre.2/annual-price']);
  });

  it.each([
    '= quantity.orderedMonthlyPrice * param.termMonths',
    '= termPriceAt(monthlyPriceOf(order.level))',
    "= if(order.level = 'N1', 0.00, quantity.orderTotal)",
    '= max(0.00, quantity.orderTotal)',
  ])('may be written otherwise, or depend on more: %s', (amount) => {
    expect(withAmount(amount).filter(([id]) => id === 'R065.line')).toEqual([]);
  });
});

describe('quantities of quantities, by the dozen', () => {
  it.each(['+', '*', '-'])('cost the checker no time: each twice in the next one, with %s', (sign) => {
    const quantities = Object.fromEntries(
      Array.from({ length: 55 }, (_, index) => [
        `step${index}`,
        {
          label: { fr: `le pas ${index}`, en: `step ${index}` },
          type: 'decimal',
          unit: 'count',
          formula: index === 0 ? '2' : `quantity.step${index - 1} ${sign} quantity.step${index - 1}`,
        },
      ]),
    );
    const content = JSON.parse(files.get(PRICES)!);
    content.quantities = { ...content.quantities, ...quantities };
    const rule = content.rules.find(({ name }: { name: string }) => name === 'offre.2/annual-price');
    rule.event.params.lines[0].amount = '= quantity.step54 * quantity.orderTotal';
    rule.event.params.amounts.total = '= quantity.step54 * quantity.orderTotal';
    const started = performance.now();
    loadRelease(new Map([...files, [PRICES, JSON.stringify(content)]]));
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('are compared in no time, however long the sums', () => {
    const sum = (last: string): string => `${'param.termMonths + '.repeat(40)}${last}`;
    const quantity = (name: string, last: string) => [
      name,
      { label: { fr: name, en: name }, type: 'decimal', unit: 'month', formula: sum(last) },
    ];
    const content = JSON.parse(files.get(PRICES)!);
    Object.assign(content.quantities, Object.fromEntries([quantity('one', '1'), quantity('other', '2')]));
    const started = performance.now();
    const { findings } = loadRelease(new Map([...files, [PRICES, JSON.stringify(content)]]));
    expect(findings.filter(({ code }) => code === 'R064')).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
