import type { DecisionRequest } from '../../src/domain/decision';
import { NO_CONTRACT } from '../../src/domain/contract/no-contract';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import type { Loaded } from '../../src/rulebook/load-rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { amendmentFile, edited } from '../support/edited-rules';
import { RULES } from '../support/shipped-release';

const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const COUNTED =
  'if(minutes = 0, 0, max(param.minimumMinutes, round(minutes, param.countingStepMinutes, up)))';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

const loaded = (...changed: readonly (readonly [string, string])[]): Loaded =>
  loadRelease(new Map([...files, ...changed]));

/** Each place where the contract prices time, counts time, or prices a level. */
const PATHS: readonly (readonly [decision: string, amount: string, facts: DecisionRequest['facts']])[] = [
  [
    'intervention.handling',
    'amount',
    { intervention: { estimatedMinutes: 50 }, allowance: { remainingMinutes: 0 } },
  ],
  ['proposal.terms', 'amount', { intervention: { estimatedMinutes: 50 } }],
  [
    'intervention.handling',
    'quotedMinutes',
    { intervention: { estimatedMinutes: 50 }, allowance: { remainingMinutes: 0 } },
  ],
  ['proposal.terms', 'quotedMinutes', { intervention: { estimatedMinutes: 50 } }],
  [
    'intervention.settlement',
    'consumedMinutes',
    { intervention: { actualMinutes: 50, reservedMinutes: 90 } },
  ],
  ['order.price', 'total', { order: { level: 'N3' } }],
  ['change.compensation', 'newOrderPrice', { change: { toLevel: 'N3', fromLevel: 'N1' } }],
];

const FACTS: DecisionRequest['facts'] = {
  clock: { today: '2027-02-10' },
  customer: { reference: 'CLI-ACME' },
  rental: { reference: 'SRV-1', serverType: 'DEDIE_ICODIA', active: true },
  subscription: {
    level: 'N2',
    status: 'ACTIVE',
    effectiveDate: '2026-09-15',
    dueDate: '2027-09-15',
    orderPrice: '1188.00',
    termMonths: 12,
  },
  allowance: { remainingMinutes: 60, consumedMinutes: 0, reservedMinutes: 0 },
  intervention: { type: 'CONFIGURATION_SERVICE', quotedMinutes: 0, quotedAmount: '0.00' },
  change: { requestedOn: '2027-02-10' },
};

/** The amounts of each path. */
async function amountsWith({ release, findings }: Loaded, customer: string | null = null) {
  // A price of one month for twelve is a line that does not multiply out, and is said to be one.
  expect(findings.filter(({ code }) => code !== 'R065')).toEqual([]);
  const rulebook = createRulebook(release!);
  const paths = PATHS.map(async ([decision, amount, facts]) => {
    const groups = Object.entries({ ...FACTS, ...facts }).map(([group, given]) => [
      group,
      { ...FACTS[group], ...given },
    ]);
    const decided = await rulebook.decide({
      decision,
      facts: Object.fromEntries(groups),
      contract: { ...NO_CONTRACT, customer, agreedOn: '2027-02-10' },
      at: '2027-02-10T08:00:00.000Z',
    });
    return [`${decision} ${amount}`, decided.amounts.find(({ name }) => name === amount)?.value];
  });
  return Object.fromEntries(await Promise.all(paths)) as Record<string, unknown>;
}

describe('a figure of the contract', () => {
  it('is stated once: a change of the formula reaches everything that is counted or priced by it', async () => {
    const changes: readonly (readonly [string, readonly [string, string], readonly string[]])[] = [
      [
        PRICES,
        ['round(param.hourlyRate * minutes / 60', 'round(param.hourlyRate * minutes * 2 / 60'],
        ['amount'],
      ],
      [TIME, [COUNTED, 'minutes + 10'], ['amount', 'quotedMinutes', 'consumedMinutes']],
      [
        PRICES,
        ['"lookup(param.monthlyPrice, level)"', '"2 * lookup(param.monthlyPrice, level)"'],
        ['total', 'newOrderPrice'],
      ],
      [PRICES, ['"param.termMonths * monthlyPrice"', '"monthlyPrice"'], ['total', 'newOrderPrice']],
    ];
    const before = await amountsWith(loaded());
    for (const [file, [from, to], reached] of changes) {
      const after = await amountsWith(loaded([file, edited(files, [file, from, to])]));
      const moved = Object.keys(before).filter((path) => before[path] !== after[path]);
      expect(moved).toEqual(Object.keys(before).filter((path) => reached.includes(path.split(' ')[1]!)));
    }
  });
});

describe('a formula that takes values', () => {
  const amended = amendmentFile({
    quantities: {
      countedFor: {
        label: { fr: 'le temps convenu pour {minutes}', en: 'the time agreed for {minutes}' },
        takes: { minutes: { label: { fr: 'le temps', en: 'the time' }, type: 'integer', unit: 'min' } },
        type: 'integer',
        unit: 'min',
        formula: 'round(minutes, 30, up)',
      },
    },
  });

  it('is that of the strongest text that binds the contract, for all that call it', async () => {
    const rules = loaded(amended);
    const [own, others] = [await amountsWith(rules, 'CLI-ACME'), await amountsWith(rules, 'CLI-AUTRE')];
    for (const decision of ['intervention.handling', 'proposal.terms'])
      expect([own[`${decision} quotedMinutes`], others[`${decision} quotedMinutes`]]).toEqual([60, 50]);
    expect(own['intervention.settlement consumedMinutes']).toBe(60);
  });

  it('reads the figures of that text and of that day', async () => {
    const dearer = amendmentFile({
      parameters: {
        hourlyRate: {
          label: { fr: 'le tarif horaire', en: 'the hourly rate' },
          type: 'amount',
          unit: 'EUR/h',
          resolvedAt: 'event',
          excerpt: 'E1',
          values: { '2027-02-01': { value: '120.00', reference: 'avenant' } },
        },
      },
    });
    const after = await amountsWith(loaded(dearer), 'CLI-ACME');
    expect([after['intervention.handling amount'], after['proposal.terms amount']]).toEqual([
      '100.00',
      '100.00',
    ]);
  });

  it('is refused when it calls itself, through whatever others, with the way round', () => {
    const text = edited(files, [TIME, COUNTED, 'quantity.countedMinutes + minutes']);
    const said = loaded([TIME, text]).findings.map(({ id, message }) => `${id} ${message.en}`);
    expect(said).toContain(
      'R061.itself the quantity `countedFor` is computed from itself: countedFor → countedMinutes → countedFor',
    );
  });

  it('is found again by a name that is nearly its own', () => {
    const text = edited(files, [
      TIME,
      'countedFor(intervention.estimatedMinutes)',
      'countdFor(intervention.estimatedMinutes)',
    ]);
    expect(loaded([TIME, text]).findings.map(({ code, hint }) => [code, hint?.en])).toEqual([
      ['R060', 'did you mean `countedFor`?'],
    ]);
  });

  it('is given its values in order or by name', () => {
    const call = 'termEnd(subscription.dueDate, subscription.effectiveDate)';
    const file = 'documents/cp-infogerance/1/6.1-renewal.json';
    const named = 'termEnd(anchor: subscription.effectiveDate, begins: subscription.dueDate)';
    expect(loaded([file, edited(files, [file, call, named])]).findings).toEqual([]);
    const lacking = loaded([file, edited(files, [file, call, 'termEnd(subscription.dueDate)'])]);
    expect(lacking.findings.map(({ id, message }) => [id, message.en])).toEqual([
      ['R060.lacks', '`termEnd` lacks an argument: anchor'],
    ]);
  });
});
