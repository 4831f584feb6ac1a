import { NO_CONTRACT } from '../../src/domain/contract/no-contract';
import type { Loaded } from '../../src/rulebook/load-rulebook';
import { loadRelease, readRelease } from '../../src/rulebook/load-rulebook';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import { RULES } from '../support/shipped-release';
import { FRAME } from '../support/frame';

const FILE = 'contract.json';

let shipped: ReadonlyMap<string, string>;

beforeAll(async () => {
  shipped = await readRuleFiles(RULES);
});

const without = (): ReadonlyMap<string, string> => new Map([...shipped].filter(([file]) => file !== FILE));
/** A file leaves out what is not known. */
const given = (_: string, value: unknown) => value ?? undefined;
const framed = (frame: object): Loaded =>
  loadRelease(new Map([...shipped, [FILE, JSON.stringify(frame, given)]]));

/** What the checker says of the frame: where, and what. */
const said = ({ findings }: Loaded): readonly string[] =>
  findings
    .filter(({ file }) => file === FILE)
    .map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message.en}`);

describe('the frame of the contract', () => {
  it('is what its file says', () => {
    expect(loadRelease(shipped).release?.frame).toEqual(FRAME);
  });

  it('is supposed where nothing is said, and that is told', () => {
    const loaded = loadRelease(without());
    expect(loaded.release?.frame).toMatchObject({ zone: { name: 'UTC' }, currency: 'EUR', language: 'fr' });
    expect(said(loaded)).toEqual([
      'warning 1:1 the frame of the contract leaves out name, zone, currency, language, provider: a name, "contract", UTC clocks, amounts in EUR, a text signed in French, a provider without a name are supposed',
    ]);
  });

  it('is supposed for what it leaves out alone', () => {
    const loaded = framed({ ...FRAME, zone: undefined });
    expect(loaded.release?.frame.zone.name).toBe('UTC');
    expect(said(loaded)).toEqual([
      'warning 1:1 the frame of the contract leaves out zone: UTC clocks are supposed',
    ]);
  });

  it.each([
    [{ zone: { name: 'Europe/Pari' } }, 'error 1:17 there is no time zone "Europe/Pari"'],
    [{ currency: 'JPY' }, 'error 1:13 JPY is not counted in hundredths, and the amounts of the service are'],
    [{ currency: 'EURO' }, 'error 1:13 "EURO" is not a currency'],
    [{ language: 'de' }, 'error 1:13 there is no language of the text `de`'],
    [{ provider: {} }, 'error 1:13 `name` is missing in `provider`'],
    [{ clocks: {} }, 'error 1:2 there is no key `clocks`'],
  ])('is refused as %j', (frame, message) => {
    const loaded = framed(frame);
    expect(loaded.release).toBeNull();
    expect(said(loaded)).toContain(message);
  });
});

describe('the days of the contract', () => {
  /** Half past eleven in the evening of Paris, on the last day of the month. */
  const LATE = '2027-01-31T22:30:00.000Z';
  const inZone = (name: string) => framed({ ...FRAME, zone: { name } }).release!;

  it.each([
    ['Europe/Paris', '2027-01-31'],
    ['Asia/Tokyo', '2027-02-01'],
    ['America/Montreal', '2027-01-31'],
  ])('are those of its zone, %s', async (zone, today) => {
    const release = inZone(zone);
    expect(release.frame.zone.dayOf(LATE)).toBe(today);
    const decided = await createRulebook(release).decide({
      decision: 'allowance.window',
      at: LATE,
      facts: {
        clock: { now: LATE, today, zone },
        subscription: { level: 'N2', status: 'ACTIVE', effectiveDate: '2026-01-01' },
      },
      contract: NO_CONTRACT,
    });
    expect(decided.amounts.find(({ name }) => name === 'windowFrom')?.value).toBe(`${today.slice(0, 7)}-01`);
  });

  it('stay those of Paris for what was kept before a folder could say its zone', () => {
    expect(readRelease(without())?.frame.zone.name).toBe('Europe/Paris');
  });

  it('stay those that were supposed, for what was kept of a folder that says none', () => {
    const { release } = loadRelease(without());
    expect(readRelease(release!.files)).toEqual(release);
  });
});
