import fc from 'fast-check';
import { NO_CONTRACT } from '../../src/domain/contract/no-contract';
import type { AgreedTerm, ContractContext, Decision } from '../../src/domain/decision';
import type { Explanation } from '../../src/domain/explanation';
import type { LocalDate } from '../../src/domain/time';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { wordsOf } from '../../src/rulebook/wording/words';
import { formulaInSentence } from '../../src/rulebook/wording/formula-in-words';
import { amendmentFile, edited } from '../support/edited-rules';
import { RULES } from '../support/shipped-release';

const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = await readRuleFiles(RULES);
});

type Dated = Readonly<Record<LocalDate, number>>;

interface Contract {
  readonly rates: Dated;
  readonly minutes: Dated;
  /** An amendment for the customer: the rate, and its first day and the first without it. */
  readonly amended: { readonly rate: number; readonly from: LocalDate; readonly until: LocalDate } | null;
  readonly terms: readonly AgreedTerm[];
}

const EDITIONS = { 'cp-infogerance': '1', 'offre-infogerance': '1', cgs: '1' };
const FIRST: LocalDate = '2024-01-01';

const euros = (value: number): string => `${value}.00`;

/** The rules where time costs the rate of another day, and the minutes of a level are those of that day. */
function rulesOf({ rates, minutes, amended }: Contract, read: string, rate = read) {
  const prices = JSON.parse(files.get(PRICES)!);
  prices.parameters.hourlyRate.values = valuesOf(rates, euros);
  prices.quantities.priceOfTime.formula = `round(${rate.replace('X', 'param.hourlyRate')} * minutes / 60, 0.01, half-up)`;
  const levels = JSON.parse(files.get(LEVELS)!);
  levels.parameters.monthlyMinutes.values = valuesOf(minutes, (N2) => ({ N1: 0, N2, N3: 300, N4: 400 }));
  levels.quantities.monthlyMinutesOf.formula = read.replace('X', 'lookup(param.monthlyMinutes, level)');
  const amendment = amended && {
    inForceFrom: amended.from,
    inForceUntil: amended.until,
    signedOn: FIRST,
    parameters: {
      hourlyRate: {
        ...prices.parameters.hourlyRate,
        excerpt: 'E1',
        values: valuesOf({ [amended.from]: amended.rate }, euros),
      },
    },
  };
  const overlay = [
    [PRICES, JSON.stringify(prices)] as const,
    [LEVELS, JSON.stringify(levels)] as const,
    ...(amendment ? [amendmentFile(amendment)] : []),
  ];
  const { release, findings } = loadRelease(new Map([...files, ...overlay]));
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual(
    [],
  );
  return createRulebook(release!);
}

const valuesOf = <T>(dated: Dated, shown: (value: number) => T): object =>
  Object.fromEntries(
    Object.entries(dated).map(([from, value]) => [from, { value: shown(value), reference: 'essai' }]),
  );

const lastOf = (dated: Dated, day: LocalDate): number =>
  Object.entries(dated)
    .filter(([from]) => from <= day)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .at(-1)![1];

/** The same, by hand: what the texts say on a day, for a contract as it was agreed for that day. */
const rateOn = ({ rates, amended }: Contract, day: LocalDate): number =>
  amended && amended.from <= day && day < amended.until ? amended.rate : lastOf(rates, day);

const agreedFor = ({ terms }: Contract, day: LocalDate): LocalDate =>
  ([...terms].reverse().find(({ from }) => from <= day) ?? terms[0])!.agreedOn;

const contractOf = ({ terms }: Contract): ContractContext => ({
  ...NO_CONTRACT,
  customer: 'CLI-ACME',
  rental: 'SRV-1',
  subscription: 'INF-1',
  signedOn: terms[0]!.agreedOn,
  agreedOn: terms.at(-1)!.agreedOn,
  editions: EDITIONS,
  terms,
});

const TODAY: LocalDate = '2027-06-15';

const ask = (
  rulebook: ReturnType<typeof createRulebook>,
  contract: ContractContext,
  level = 'N2',
): Promise<Decision> =>
  rulebook.decide({
    decision: 'change.compensation',
    facts: {
      clock: { now: `${TODAY}T10:00:00.000Z`, today: TODAY, zone: 'Europe/Paris' },
      subscription: {
        level: 'N1',
        status: 'ACTIVE',
        effectiveDate: '2027-01-01',
        dueDate: '2028-01-01',
        orderPrice: '588.00',
        termMonths: 12,
      },
      allowance: { consumedMinutes: 0, reservedMinutes: 0 },
      change: { fromLevel: 'N1', toLevel: level, requestedOn: TODAY },
    },
    contract,
    at: `${TODAY}T10:00:00.000Z`,
  });

const day = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString() as LocalDate);

const dated = fc
  .array(fc.tuple(day, fc.integer({ min: 1, max: 200 })), { maxLength: 3 })
  .map((entries): Dated => ({ [FIRST]: 60, ...Object.fromEntries(entries) }));

const terms = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((days): readonly AgreedTerm[] =>
  [...days].sort().map((from) => ({
    from,
    agreedOn: Temporal.PlainDate.from(from).subtract({ days: 20 }).toString() as LocalDate,
    editions: EDITIONS,
  })),
);

const contracts: fc.Arbitrary<Contract> = fc.record({
  rates: dated,
  minutes: dated,
  amended: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 200 }), day, fc.integer({ min: 1, max: 400 }))
      .map(([rate, from, days]) => ({
        rate,
        from,
        until: Temporal.PlainDate.from(from).add({ days }).toString() as LocalDate,
      })),
  ),
  terms,
});

const priced = async (
  rulebook: ReturnType<typeof createRulebook>,
  contract: ContractContext,
): Promise<readonly [unknown, Explanation]> => {
  const decision = await rulebook.decide({
    decision: 'proposal.terms',
    facts: {
      clock: { now: `${TODAY}T10:00:00.000Z`, today: TODAY, zone: 'Europe/Paris' },
      intervention: { estimatedMinutes: 60, type: 'CONFIGURATION_SERVICE' },
    },
    contract,
    at: `${TODAY}T10:00:00.000Z`,
  });
  return [decision.amounts.find(({ name }) => name === 'amount')?.value, await rulebook.explain(decision)];
};

describe('a figure read on another day', () => {
  it('is what the texts said, or will say, to this contract on that day, and so is its explanation', async () => {
    await fc.assert(
      fc.asyncProperty(contracts, day, async (contract, on) => {
        const rulebook = rulesOf(contract, `valueOn(X, '${on}')`);
        const [amount, why] = await priced(rulebook, contractOf(contract));
        const rate = rateOn(contract, on);
        expect(amount).toBe(euros(rate));
        const used = why.parameters.filter(({ name, readOn }) => name === 'hourlyRate' && readOn !== null);
        expect(used.map(({ value, readOn }) => [value, readOn])).toEqual([[euros(rate), on]]);
        const isAmended =
          contract.amended !== null && contract.amended.from <= on && on < contract.amended.until;
        expect(used[0]!.document).toBe(isAmended ? 'av-1' : 'offre-infogerance');
      }),
      { numRuns: 40 },
    );
  });

  it('is of the texts agreed for the term of that day, where the figure is that of the agreement', async () => {
    await fc.assert(
      fc.asyncProperty(contracts, day, async (contract, on) => {
        const decision = await ask(rulesOf(contract, `valueOn(X, '${on}')`), contractOf(contract));
        const minutes = decision.amounts.find(({ name }) => name === 'allowanceMinutes')?.value;
        expect(minutes).toBe(lastOf(contract.minutes, agreedFor(contract, on)));
      }),
      { numRuns: 40 },
    );
  });

  it('is that of a contract agreed on that day, where the formula says so', async () => {
    await fc.assert(
      fc.asyncProperty(contracts, day, async (contract, on) => {
        const decision = await ask(rulesOf(contract, `asAgreedOn(X, '${on}')`), contractOf(contract));
        const minutes = decision.amounts.find(({ name }) => name === 'allowanceMinutes')?.value;
        expect(minutes).toBe(lastOf(contract.minutes, on));
      }),
      { numRuns: 20 },
    );
  });

  it('is read on each of its days where one formula reads several, and each has its line', async () => {
    const contract: Contract = {
      rates: { [FIRST]: 60, '2027-01-01': 90, '2027-07-01': 120 },
      minutes: { [FIRST]: 60 },
      amended: null,
      terms: [{ from: '2026-01-01', agreedOn: '2026-01-01', editions: EDITIONS }],
    };
    const rulebook = rulesOf(
      contract,
      'X',
      "(valueOn(X, '2026-06-01') + max(valueOn(param.hourlyRate, '2027-08-01'), param.hourlyRate))",
    );
    const [amount, why] = await priced(rulebook, contractOf(contract));
    expect(amount).toBe('180.00');
    expect(
      why.parameters
        .filter(({ name }) => name === 'hourlyRate')
        .map(({ value, readOn, since }) => [value, readOn, since]),
    ).toEqual([
      ['60.00', '2026-06-01', FIRST],
      ['120.00', '2027-08-01', '2027-07-01'],
      ['90.00', null, '2027-01-01'],
    ]);
    const said = why.quantities.find(({ name }) => name === 'priceOfTime')!.withFigures.fr;
    expect(said.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(
      '60,00 €/h en vigueur au 1er juin 2026',
    );
  });

  it('may be a whole formula, and a day of each element of a list', async () => {
    const contract: Contract = {
      rates: { [FIRST]: 60, '2027-01-01': 90 },
      minutes: { [FIRST]: 60 },
      amended: null,
      terms: [{ from: '2026-01-01', agreedOn: '2026-01-01', editions: EDITIONS }],
    };
    const prices = JSON.parse(edited(files, [PRICES, '"90.00"', '"60.00"']));
    prices.parameters.hourlyRate.values['2027-01-01'] = { value: '90.00', reference: 'essai' };
    prices.quantities.meanRate = {
      label: { fr: 'la somme des tarifs', en: 'the sum of the rates' },
      type: 'amount',
      unit: 'EUR',
      formula: 'sum(param.monthsRead, valueOn(priceOfTime(60), addMonths(clock.today, -item)))',
    };
    prices.parameters.monthsRead = {
      label: { fr: 'les mois lus', en: 'the months read' },
      type: 'list',
      of: { type: 'integer' },
      resolvedAt: 'event',
      excerpt: 'E1',
      values: { [FIRST]: { value: [0, 3, 12], reference: 'essai' } },
    };
    const types = 'documents/cp-infogerance/1/2.2.2-intervention-types.json';
    const overlay = [
      [PRICES, JSON.stringify(prices)] as const,
      [
        types,
        edited(files, [types, '"priceOfTime(quantity.countedMinutes)"', '"quantity.meanRate"']),
      ] as const,
    ];
    const { release, findings } = loadRelease(new Map([...files, ...overlay]));
    expect(findings.map(({ message }) => message.en)).toEqual([]);
    const [amount, why] = await priced(createRulebook(release!), contractOf(contract));
    expect(amount).toBe('240.00');
    expect(
      why.parameters
        .filter(({ name, readOn }) => name === 'hourlyRate' && readOn !== null)
        .map(({ value, readOn }) => [readOn, value]),
    ).toEqual([
      ['2027-06-15', '90.00'],
      ['2027-03-15', '90.00'],
      ['2026-06-15', '60.00'],
    ]);
  });

  it('is said with its day', () => {
    const { release } = loadRelease(files);
    const said = (call: string) =>
      formulaInSentence(wordsOf(release!), {
        kind: 'call',
        call,
        args: [
          { name: null, value: { kind: 'name', name: ['param', 'hourlyRate'] } },
          { name: null, value: { kind: 'name', name: ['subscription', 'dueDate'] } },
        ],
      });
    expect(said('valueOn')).toMatchObject({
      fr: "le tarif horaire en vigueur à la date d'échéance",
      en: 'the hourly rate in force on the expiry date',
    });
    expect(said('asAgreedOn')).toMatchObject({
      fr: "le tarif horaire selon un accord conclu à la date d'échéance",
      en: 'the hourly rate as agreed on the expiry date',
    });
  });
});
