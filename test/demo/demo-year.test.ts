import { stripVTControlCharacters } from 'node:util';
import { runCommand } from '../../src/cli/run-command';
import { playDemoYear } from '../../src/wiring/play-demo-year';
import { RULES } from '../support/shipped-release';
import { WITHOUT_SERVICE } from '../support/without-service';

interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Played once: the same year is told in each way. */
let year: ReturnType<typeof playDemoYear> | null = null;

async function demoYear(args: readonly string[] = [], isTTY = false): Promise<Played> {
  const written = { out: '', err: '' };
  const code = await runCommand(['demo', 'year', '--rules', RULES, ...args], {
    streams: {
      stdout: { write: (text: string) => (written.out += text), isTTY },
      stderr: { write: (text: string) => (written.err += text) },
      env: { LANG: 'fr_FR.UTF-8' },
    },
    ...WITHOUT_SERVICE,
    playYear: (...given) => (year ??= playDemoYear(...given)),
  });
  return { code, ...written };
}

let french: Played;
let english: Played;
let story: any;

beforeAll(async () => {
  french = await demoYear();
  english = await demoYear(['--lang', 'en']);
  story = JSON.parse((await demoYear(['--format', 'json'])).out);
}, 60_000);

/** Without the spaces of French typography and of the layout. */
const flat = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');

const entries = (): any[] => story.months.flatMap((month: any) => month.entries);
const decisions = (): any[] => entries().flatMap((entry) => entry.decisions);
const figure = (decision: any, name: string): unknown =>
  decision.figures.find((one: any) => one.name === name)?.value;
const taken = (name: string): any[] => decisions().filter(({ decision }) => decision === name);

describe('the year of the demonstration', () => {
  it('follows the articles of the contract in the order the contract is lived', () => {
    const articles = decisions().map(({ clause }) => clause.article);
    const order = articles.filter((article, index) => articles.indexOf(article) === index);
    expect(order).toEqual([
      '2',
      '5.1',
      '5.2',
      '2.2',
      '2.2.1',
      '2.2.2',
      '7',
      '3.1',
      '3.3',
      '4.3',
      '6.1',
      '6.2',
    ]);
  });

  it('goes through every answer a request for work can have', () => {
    expect(taken('intervention.handling').map(({ outcome }) => outcome)).toEqual([
      'INCLUDED',
      'INCLUDED',
      'COMMERCIAL_PROPOSAL',
      'STUDY',
      'INCLUDED',
      'INCLUDED',
      'REFUSED',
      'INCLUDED',
    ]);
  });

  it('proposes sixty of ninety minutes at 90.00 euros, and charges them once they are worked', () => {
    const [proposal] = taken('intervention.handling').filter(
      ({ outcome }) => outcome === 'COMMERCIAL_PROPOSAL',
    );
    expect(figure(proposal, 'coveredMinutes')).toBe(30);
    expect(figure(proposal, 'quotedMinutes')).toBe(60);
    expect(figure(proposal, 'amount')).toBe('90.00');
    expect(taken('intervention.settlement').map((one) => figure(one, 'billableAmount') ?? null)).toEqual([
      null,
      null,
      '90.00',
      null,
      '0.00',
    ]);
    expect(story.summary.chargedAmount).toBe('90.00');
  });

  it('takes eight whole unused months off the order of the higher level', () => {
    const [change] = taken('change.compensation');
    expect(figure(change, 'wholeUnusedMonths')).toBe(8);
    expect(figure(change, 'credit')).toBe('792.00');
    expect(figure(change, 'total')).toBe('1356.00');
    expect(figure(change, 'newDueDate')).toBe('2028-04-12');
  });

  it('suspends at the end of the due date and reinstates on the late validation', () => {
    expect(taken('renewal.outcome').map(({ outcome }) => outcome)).toEqual(['SUSPENDED', 'REINSTATED']);
    const [suspended, reinstated] = taken('renewal.outcome');
    expect(figure(suspended, 'suspendedAt')).toBe('2028-04-12T22:00:00.000Z');
    expect(figure(reinstated, 'newDueDate')).toBe('2029-04-17');
    expect(figure(reinstated, 'continuityGuaranteed')).toBe(false);
  });

  it('gives each month its time and lets what was not used lapse', () => {
    const months = story.months.map((month: any) => [month.from, month.grantedMinutes, month.lapsedMinutes]);
    expect(months.slice(0, 5)).toEqual([
      ['2027-01-01', 0, 0],
      ['2027-02-01', 60, 35],
      ['2027-03-01', 60, 0],
      ['2027-04-01', 60, 60],
      ['2027-05-01', 120, 120],
    ]);
    expect(months).toHaveLength(16);
  });

  it('quotes the contract word for word, in French in both languages', () => {
    const sentence =
      "Si Icodia n'a pas enregistré de nouvelle commande validée par le client à la date échéance du contrat, le service sera suspendu.";
    expect(taken('renewal.outcome')[0].clause.excerpt).toBe(sentence);
    expect(flat(french.out)).toContain(`« ${sentence} »`);
    expect(flat(english.out)).toContain(`« ${sentence} »`);
  });

  it('decides each of its decisions again and finds the same', () => {
    expect(decisions().every(({ identical }) => identical)).toBe(true);
    expect(story.summary.identicalDecisions).toBe(story.summary.decisions);
    expect(story.summary.decisions).toBeGreaterThan(decisions().length);
  });
});

describe('its timeline', () => {
  it('has a heading for each month, days in the language, and amounts as people write them', () => {
    expect(french.out).toMatch(/^FÉVRIER 2027 ─+ 60 min pour le mois · 35 min non reportées$/m);
    expect(english.out).toMatch(/^FEBRUARY 2027 ─+ 60 min for the month · 35 min not carried over$/m);
    expect(french.out).toMatch(
      /^ mer\. 10 {2}10:00 {2}Demande : régler le cache du site, 90 min estimées\.$/m,
    );
    expect(english.out).toMatch(
      /^ Wed 10 {3}10:00 {2}A request: tune the cache of the site, estimated at 90 min\.$/m,
    );
    expect(flat(french.out)).toContain('le net à payer hors taxes : 1 356,00 €');
    expect(flat(english.out)).toContain('€1,356.00');
  });

  it('names the outcome, the article and the reason of an answer', () => {
    expect(flat(french.out)).toMatch(
      /→ proposition commerciale \(art\. 2\.2\.1\), car [^→]*\(90 min\) dépasse/,
    );
    expect(flat(english.out)).toMatch(
      /→ commercial proposal \(art\. 2\.2\.1\), because [^→]*\(90 min\) is more than/,
    );
  });

  it('is at most a hundred columns wide and has no colour outside a terminal', () => {
    for (const { out } of [french, english]) {
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(out).not.toContain('\u001b');
    }
  });

  it('says the same in colours on a terminal', async () => {
    const { out } = await demoYear([], true);
    expect(out).toContain('\u001b[32m');
    expect(stripVTControlCharacters(out)).toBe(french.out);
  });

  it('leaves progress to stderr', () => {
    expect([french.code, english.code]).toEqual([0, 0]);
    expect(french.err).toMatch(/16 mois joués en \d/);
    expect(french.out).not.toContain('joués');
  });
});
