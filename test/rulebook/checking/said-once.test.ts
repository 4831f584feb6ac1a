import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import type { Edit } from '../../support/edited-rules';
import { loadEdited } from '../../support/edited-rules';
import { RULES } from '../../support/shipped-release';

const CP = 'documents/cp-infogerance/1';
const TIME = `${CP}/2.2.1-intervention-time.json`;
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

/** What is said of the rules with an edit: the message, the file, the mend. */
const said = (edit: Edit): readonly unknown[] =>
  loadEdited(files, edit).findings.map(({ id, file, hint }) => [id, file, hint?.en]);

const amount = (formula: string): Edit => [
  TIME,
  '"amount": "$quantity.proposalAmount",\n            "hourlyRate"',
  `"amount": "= ${formula}",\n            "hourlyRate"`,
];

const REPEATED = [['R064.inRule', TIME, 'write `priceOfTime(quantity.quotedMinutes)`']];

describe('a figure that a quantity states', () => {
  it.each([
    'round(param.hourlyRate * quantity.quotedMinutes / 60, 0.01, half-up)',
    'round(quantity.quotedMinutes * param.hourlyRate / 60, 0.01, half-up)',
    'round(quantity.quotedMinutes / 60 * param.hourlyRate, 0.01, half-up)',
  ])('is said to be computed a second time, whatever the order: %s', (formula) => {
    expect(said(amount(formula))).toEqual(REPEATED);
  });

  it.each([
    'round(param.hourlyRate * quantity.quotedMinutes / 60, 0.01, up)',
    'round(param.hourlyRate * quantity.quotedMinutes / 30, 0.01, half-up)',
    'round(param.hourlyRate / 60, 0.01, half-up) * quantity.quotedMinutes',
    'priceOfTime(quantity.quotedMinutes)',
  ])('is another figure when it is computed another way: %s', (formula) => {
    expect(said(amount(formula)).filter((one) => JSON.stringify(one).includes('R064'))).toEqual([]);
  });

  it('is not read from a table twice', () => {
    expect(
      said([
        PRICES,
        '"formula": "monthlyPriceOf(order.level)"',
        '"formula": "lookup(param.monthlyPrice, order.level)"',
      ]),
    ).toEqual([['R064.quantities', PRICES, 'write `monthlyPriceOf(order.level)`']]);
  });
});

describe('a quantity that reads facts which a decision is not given', () => {
  it('is refused in each rule that comes to read it, with the way it takes', () => {
    const { release, findings } = loadEdited(files, [
      LEVELS,
      '"formula": "lookup(param.monthlyMinutes, level)"',
      `"formula": "if(incident.class = 'MAJOR', 0, lookup(param.monthlyMinutes, level))"`,
    ]);
    expect(release).toBeNull();
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['R066.undeclared']));
    for (const { rule, message, hint } of findings) {
      expect(rule).toBeDefined();
      expect(message.en).toMatch(/→ monthlyMinutesOf → incident\.class$/);
      expect(hint?.en).toMatch(/^add `incident` to the `facts` of `/);
    }
  });
});
