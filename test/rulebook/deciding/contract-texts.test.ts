import type { ContractContext, Decision } from '../../../src/domain/decision';
import { UnresolvedConflict } from '../../../src/domain/errors';
import { loadRelease } from '../../../src/rulebook/load-rulebook';
import { NO_CONTRACT } from '../../../src/domain/contract/no-contract';
import { readRuleFiles } from '../../../src/rulebook/read-rule-files';
import { createRulebook } from '../../../src/rulebook/create-rulebook';
import { RULES } from '../../support/shipped-release';
import type { LocalDate } from '../../../src/domain/time';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

const signed: ContractContext = {
  ...NO_CONTRACT,
  customer: 'CLI-ACME',
  rental: 'SRV-0001',
  subscription: 'INF-000001',
  signedOn: '2026-09-10',
  agreedOn: '2026-09-10',
  editions: { 'cp-infogerance': '1', 'offre-infogerance': '1', cgs: '1' },
};

const rate = (value: string, from: string) => ({
  hourlyRate: {
    label: { fr: 'le tarif horaire', en: 'the hourly rate' },
    type: 'amount',
    unit: 'EUR/h',
    resolvedAt: 'event',
    values: { [from]: { value, reference: 'avenant' } },
  },
});

const amendment = (id: string, fields: object): [string, string] => [
  `amendments/${id}.json`,
  JSON.stringify({
    id,
    title: { fr: `Avenant ${id}`, en: `Amendment ${id}` },
    signedOn: '2027-01-05',
    inForceFrom: '2027-02-01',
    scope: { customer: 'CLI-ACME' },
    text: 'Le tarif horaire est modifié.',
    excerpts: { E1: 'Le tarif horaire est modifié.' },
    ...fields,
  }),
];

const edited = (file: string, from: string, to: string): [string, string] => {
  const text = files.get(file)!;
  expect(text).toContain(from);
  return [file, text.replace(from, () => to)];
};

async function ask(
  overlay: readonly (readonly [string, string])[],
  contract: ContractContext = signed,
  on: LocalDate = '2027-02-10',
): Promise<Decision> {
  const { release, findings } = loadRelease(new Map([...files, ...overlay]));
  expect(findings.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([]);
  return createRulebook(release!).decide({
    decision: 'intervention.handling',
    facts: {
      clock: { now: `${on}T11:00:00.000Z`, today: on, zone: 'Europe/Paris' },
      subscription: { level: 'N2', status: 'ACTIVE' },
      allowance: { remainingMinutes: 30 },
      intervention: {
        type: 'CONFIGURATION_SERVICE',
        estimatedMinutes: 90,
        requestedAt: `${on}T11:00:00.000Z`,
      },
    },
    contract,
    at: `${on}T11:00:00.000Z`,
  });
}

const amountOf = ({ amounts }: Decision): unknown => amounts.find(({ name }) => name === 'amount')?.value;

describe('an amendment', () => {
  const discounted = amendment('av-1', { parameters: rate('80.00', '2027-02-01') });

  it('prevails over the offer for the customer it names', async () => {
    expect(amountOf(await ask([discounted]))).toBe('80.00');
  });

  it('changes nothing for another customer, nor before it is in force', async () => {
    expect(amountOf(await ask([discounted], { ...signed, customer: 'CLI-BETA' }))).toBe('90.00');
    expect(amountOf(await ask([discounted], signed, '2027-01-31'))).toBe('90.00');
  });

  it('ends when it says', async () => {
    const short = amendment('av-1', { inForceUntil: '2027-02-10', parameters: rate('80.00', '2027-02-01') });
    expect(amountOf(await ask([short], signed, '2027-02-09'))).toBe('80.00');
    expect(amountOf(await ask([short], signed, '2027-02-10'))).toBe('90.00');
  });

  it('can be for one server or one subscription', async () => {
    const server = amendment('av-1', {
      scope: { rental: 'SRV-0001' },
      parameters: rate('80.00', '2027-02-01'),
    });
    expect(amountOf(await ask([server]))).toBe('80.00');
    expect(amountOf(await ask([server], { ...signed, rental: 'SRV-0002' }))).toBe('90.00');
  });

  it('that another of equal rank contradicts is a reported conflict (article 1)', async () => {
    const other = amendment('av-2', { signedOn: '2027-01-20', parameters: rate('70.00', '2027-02-01') });
    await expect(ask([discounted, other])).rejects.toBeInstanceOf(UnresolvedConflict);
    await expect(ask([discounted, other])).rejects.toThrow(/av-1.json:\d+.*av-2.json:\d+/);
  });

  it('signed later prevails only if the precedence says so', async () => {
    const other = amendment('av-2', { signedOn: '2027-01-20', parameters: rate('70.00', '2027-02-01') });
    const later = edited('precedence.json', '"conflict"', '"later-signed-prevails"');
    expect(amountOf(await ask([discounted, other, later]))).toBe('70.00');
  });

  it('can replace a rule of the contract, and is cited', async () => {
    const rule = {
      name: 'av-1/billed-by-agreement',
      title: { fr: 'Demande refusée par accord', en: 'Request refused by agreement' },
      decision: 'intervention.handling',
      excerpts: ['E1'],
      conditions: {
        all: [{ fact: 'intervention', path: '$.estimatedMinutes', operator: 'greaterThan', value: 60 }],
      },
      event: { type: 'intervention.handling', params: { outcome: 'REFUSED' } },
      explanation: { fr: 'Votre demande est refusée.', en: 'Your request is refused.' },
    };
    const decision = await ask([amendment('av-1', { rules: [rule] })]);
    expect(decision.outcome).toBe('REFUSED');
    expect(decision.trace.overridden).toEqual([
      { rule: '2.2.1/overrun-needs-proposal', by: 'av-1/billed-by-agreement', because: 'rank' },
    ]);
  });
});

describe('a new value', () => {
  const PRICES = 'documents/offre-infogerance/1/2-prices.json';

  const raised = (): [string, string] => [
    PRICES,
    files
      .get(PRICES)!
      .replace(
        /("hourlyRate": \{[\s\S]*?"values": \{)/,
        '$1 "2027-02-01": { "value": "95.00", "reference": "tarif 2027" },',
      ),
  ];

  it('of a tariff in force applies from its day on, also to running contracts (article 2.2.1)', async () => {
    expect(amountOf(await ask([raised()], signed, '2027-01-31'))).toBe('90.00');
    expect(amountOf(await ask([raised()], signed, '2027-02-01'))).toBe('95.00');
  });

  it('of a figure of the edition signed waits for the renewal', async () => {
    const edition = raised();
    const [file, text] = edition;
    const frozen: [string, string] = [
      file,
      text.replace(/("hourlyRate": \{[\s\S]*?"resolvedAt": )"event"/, '$1"edition"'),
    ];
    expect(amountOf(await ask([frozen]))).toBe('90.00');
    expect(amountOf(await ask([frozen], { ...signed, agreedOn: '2027-02-05' }))).toBe('95.00');
  });
});

describe('a new edition', () => {
  const second = (existingContracts: string): [string, string][] =>
    [...files]
      .filter(([file]) => file.startsWith('documents/offre-infogerance/1/'))
      .map(([file, text]): [string, string] => [
        file.replace('/1/', '/2/'),
        file.endsWith('document.json')
          ? text
              .replace('"edition": "1"', '"edition": "2"')
              .replace('"inForceFrom": "2024-01-01"', '"inForceFrom": "2027-01-01"')
              .replace('"at-renewal"', `"${existingContracts}"`)
          : text.replace('"value": "90.00"', '"value": "120.00"'),
      ]);

  it('leaves a running contract the edition it signed', async () => {
    expect(amountOf(await ask(second('at-renewal')))).toBe('90.00');
  });

  it('reaches a contract that renewed on it', async () => {
    const renewed: ContractContext = {
      ...signed,
      agreedOn: '2027-01-15',
      editions: { ...signed.editions, 'offre-infogerance': '2' },
    };
    expect(amountOf(await ask(second('at-renewal'), renewed))).toBe('120.00');
  });

  it('reaches every contract from its day when it says so', async () => {
    expect(amountOf(await ask(second('from-date')))).toBe('120.00');
    expect(amountOf(await ask(second('from-date'), signed, '2026-12-31'))).toBe('90.00');
  });

  it('is the one a new contract gets', async () => {
    expect(amountOf(await ask(second('at-renewal'), NO_CONTRACT))).toBe('120.00');
    const { release } = loadRelease(new Map([...files, ...second('at-renewal')]));
    const rulebook = createRulebook(release!);
    expect(rulebook.editionsInForce('2026-12-31')['offre-infogerance']).toBe('1');
    expect(rulebook.editionsInForce('2027-01-01')['offre-infogerance']).toBe('2');
  });
});

describe('a decision', () => {
  it('taken again from its question is the same, to the byte', async () => {
    const { release } = loadRelease(files);
    const rulebook = createRulebook(release!);
    const first = await ask([]);
    expect(JSON.stringify(await rulebook.decide(first.request))).toBe(JSON.stringify(first));
  });
});
