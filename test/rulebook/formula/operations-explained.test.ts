import { NO_CONTRACT } from '../../../src/domain/contract/no-contract';
import type { DecisionRequest } from '../../../src/domain/decision';
import type { Explanation } from '../../../src/domain/explanation';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import { OPERATIONS } from '../../../src/rulebook/formula/operations/all-operations';
import type { Kind } from '../../../src/rulebook/formula/values/static-type';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { RULES } from '../../support/shipped-release';
import { typeOfExample } from '../../legal-edits/support/guide-formulas';

const FILE = 'documents/cp-infogerance/1/6.1-renewal.json';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';

const TYPES: Partial<Record<Kind, object>> = {
  number: { type: 'decimal' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  instant: { type: 'instant' },
};

const FACTS: DecisionRequest['facts'] = {
  clock: { now: '2027-02-10T09:00:00.000Z', today: '2027-02-10', zone: 'Europe/Paris' },
  subscription: {
    level: 'N2',
    status: 'ACTIVE',
    effectiveDate: '2026-09-15',
    dueDate: '2027-09-15',
    orderPrice: '1188.00',
    termMonths: 12,
  },
  renewal: { noticeGivenOn: null, orderValidatedOn: '2027-02-09', level: 'N2' },
  history: {
    events: [
      { type: 'INTERVENTION_CLOSED', on: '2027-01-20', minutes: 25 },
      { type: 'INTERVENTION_CLOSED', on: '2027-02-10', at: '2027-02-10T09:30:00.000Z', minutes: 15 },
      { type: 'INTERVENTION_REQUESTED', on: '2027-02-10', at: '2027-02-10T08:30:00.000Z' },
    ],
    charges: [],
  },
};

const table = (label: string, key: string, of: object, value: object): object => ({
  label: { fr: label, en: `${label} (table)` },
  type: 'table',
  of,
  key,
  resolvedAt: 'event',
  excerpt: 'E1',
  values: { '2024-01-01': { value, reference: 'essai' } },
});

let explained: Explanation;

/** One rule set where the answer of a renewal rests on the example of each operation. */
beforeAll(async () => {
  const files = await readRuleFiles(RULES);
  const shipped = loadRelease(files).release!;
  const clause = JSON.parse(files.get(FILE)!);
  const rule = clause.rules.find(({ name }: { name: string }) => name === '6.1/order-before-due-date');
  rule.event.params.lines = [];
  for (const [name, { example }] of Object.entries(OPERATIONS)) {
    const { kind, unit, ends } = typeOfExample(shipped, example.formula);
    clause.quantities[`example_${name}`] = {
      label: { fr: `l'exemple ${name}`, en: `the example ${name}` },
      ...(TYPES[kind] ?? { type: 'text' }),
      ...(unit !== null && { unit }),
      formula: ends ? example.formula : `round(${example.formula}, 0.0001)`,
    };
    rule.event.params.lines.push({
      code: name,
      label: { fr: name, en: name },
      when: `= not known(quantity.example_${name})`,
      quantity: '1',
      unitPrice: '0.00',
      amount: '0.00',
    });
  }
  const levels = JSON.parse(files.get(LEVELS)!);
  levels.parameters.volumeRates = table(
    'les tarifs par volume',
    'integer',
    { type: 'amount', unit: 'EUR' },
    { '0': '100.00', '5': '90.00' },
  );
  levels.parameters.index = table(
    'un indice',
    'date',
    { type: 'decimal' },
    { '2026-11-01': '100', '2027-11-01': '125' },
  );
  const { release, findings } = loadRelease(
    new Map([...files, [FILE, JSON.stringify(clause)], [LEVELS, JSON.stringify(levels)]]),
  );
  // An example may well be a formula of the contract.
  expect(findings.filter(({ code }) => code !== 'R064').map(({ message }) => message.en)).toEqual([]);
  const rulebook = createRulebook(release!);
  const decision = await rulebook.decide({
    decision: 'renewal.outcome',
    facts: FACTS,
    contract: NO_CONTRACT,
    at: '2027-02-10T09:00:00.000Z',
  });
  explained = await rulebook.explain(decision);
});

describe.each(Object.entries(OPERATIONS))('the operation %s, in an answer', (name, { example }) => {
  it('gives what its example says, and its explanation says how with the figures in place', () => {
    const found = explained.quantities.find((quantity) => quantity.name === `example_${name}`)!;
    const value =
      typeof found.value === 'string'
        ? found.value.replace(/^(-?\d+)\.0+$/, '$1')
        : JSON.stringify(found.value);
    expect(value).toBe(example.gives);
    for (const said of [found.inWords, found.withFigures])
      for (const text of [said.fr, said.en]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[{}[\]…]|undefined|null/);
      }
    expect(found.formula).toContain(example.formula);
  });
});
