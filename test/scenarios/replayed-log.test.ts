import { takeLogAgain } from '../../src/wiring/take-log-again';
import { rulesImpact } from '../../src/cli/commands/rules-impact';
import type { LogAsked } from '../../src/cli/commands/replay';
import { writeLog } from '../../src/cli/commands/log';
import { replayRecorded } from '../../src/cli/commands/replay';
import { terminalOf } from '../../src/cli/terminal/terminal';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { Edit } from '../support/edited-rules';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { folderWith } from './support/folder-with';
import { customerWith, request } from './support/life';
import { run } from './support/mutations';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const LATER = '2027-01-11T10:00:00+01:00';
const WHOLE: LogAsked = { subscription: null, release: null, since: null, rulesFolder: null };
const PRICES = 'documents/offre-infogerance/1/2-prices.json';
const AT_95: Edit = [PRICES, '"90.00"', '"95.00"'];

/** A command with what it wrote. */
async function command(run: (terminal: ReturnType<typeof terminalOf>) => Promise<number>) {
  const written = { out: '', err: '' };
  const streams = {
    stdout: { write: (text: string) => (written.out += text) },
    stderr: { write: (text: string) => (written.err += text) },
    env: {},
  };
  const code = await run(terminalOf(streams, 'en'));
  return { code, ...written };
}

describeEachDatabase('the log, taken again from the database alone', (open) => {
  jest.setTimeout(120_000);
  let database: TestDatabase;
  let service: TestService;

  beforeEach(async () => {
    database = await open({ reused: true });
    service = await startService({ store: database.database.store, at: MONDAY });
  });

  afterEach(async () => {
    await service.close();
    await database.drop();
  });

  async function lived() {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await customerWith(service, { level: 'N1', setupAt: LATER, reference: 'CLI-OTHER' });
    const { proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    await request(service, other, 30);
    return { life, url: database.url };
  }

  const replayed = (url: string, asked: Partial<LogAsked> = {}, format = 'stylish') =>
    command((terminal) =>
      replayRecorded(terminal, (...of) => takeLogAgain(url, terminal, ...of), { ...WHOLE, ...asked }, format),
    );

  const written = (url: string, format: string, asked: Partial<LogAsked> = {}) =>
    command((terminal) =>
      writeLog(terminal, (...of) => takeLogAgain(url, terminal, ...of), { ...WHOLE, ...asked }, format),
    );

  const impactOf = async (url: string, edit: Edit) => {
    const folder = await folderWith(edit);
    try {
      const asked = { ...WHOLE, rulesFolder: folder.path };
      const { out, code } = await command((terminal) =>
        rulesImpact(terminal, (...of) => takeLogAgain(url, terminal, ...of), asked, 'json', true),
      );
      return { effect: JSON.parse(out), code };
    } finally {
      await folder.remove();
    }
  };

  it('answers as it was recorded, whole or of one subscription', async () => {
    const { life, url } = await lived();
    const all = await service.services.store.read(({ decisions }) => decisions.count({}));
    const { code, out, err } = await replayed(url);
    expect([code, out]).toEqual([0, `${all} identical decisions, 0 different\n`]);
    expect(err).toContain(`… ${all} decisions`);
    const own = await service.services.store.read(({ decisions }) =>
      decisions.count({ subscriptionId: life.subscriptionId }),
    );
    expect(own).toBeLessThan(all);
    const kept = await service.services.store.read(({ subscriptions }) =>
      subscriptions.find(life.subscriptionId),
    );
    expect((await replayed(url, { subscription: kept!.reference })).out).toContain(`${own} identical`);
    expect((await replayed(url, { since: '2099-01-01T00:00:00Z' })).out).toContain('0 identical');
  });

  it('tells a record that was changed behind its back, and ends with 1', async () => {
    const { url } = await lived();
    const [record] = await service.services.store.read(({ decisions }) =>
      decisions.list({ decision: 'intervention.handling' }, { first: 1 }),
    );
    await service.services.store.write(({ decisions }) =>
      decisions.insert({ ...record!, id: service.services.ids.next('decisions'), outcome: 'STUDY' }),
    );
    const { code, out } = await replayed(url, {}, 'jsonl');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { result: 'different', recorded: { outcome: 'STUDY' }, again: { outcome: record!.outcome } },
      { different: 1, undecided: 0 },
    ]);
    await service.services.store.write(({ decisions }) =>
      decisions.insert({
        ...record!,
        id: service.services.ids.next('decisions'),
        releaseHash: 'lost',
      }),
    );
    expect((await replayed(url)).out).toContain('1 that cannot be taken again');
  });

  it('is taken otherwise by other rules: how many, how much, for whom', async () => {
    const { url } = await lived();
    const { effect, code } = await impactOf(url, AT_95);
    expect(code).toBe(3);
    // 30 minutes beyond the 60 of N2, then the whole of 30 minutes of N1, at five euros an hour more each.
    const handled = effect.passages.find(
      ({ decision }: { decision: string }) => decision === 'intervention.handling',
    );
    expect(handled).toMatchObject({ decisions: 2, parties: 2, before: handled.after });
    expect(handled.amounts).toContainEqual(expect.objectContaining({ name: 'amount', amount: '5.00' }));
    expect(effect.undecided).toEqual([]);
  });

  it('is taken otherwise by rules that grant other minutes, though the outcome is the same', async () => {
    const { url } = await lived();
    const { effect, code } = await impactOf(url, [
      'documents/offre-infogerance/1/1-levels.json',
      '"N2": 60',
      '"N2": 75',
    ]);
    expect(code).toBe(3);
    const granted = effect.passages.find(
      ({ decision }: { decision: string }) => decision === 'allowance.grants',
    );
    expect(granted).toMatchObject({ before: granted.after, parts: { grants: granted.decisions } });
    expect(granted.grants).toMatchObject([{ grant: 'MONTHLY', minutes: 15 * granted.decisions }]);
  });

  it('is taken the same by rules that say the same', async () => {
    const { url } = await lived();
    const { effect, code } = await impactOf(url, [PRICES, '"valeur d\'exemple"', '"autre source"']);
    expect(code).toBe(0);
    expect(effect).toMatchObject({ passages: [], undecided: [] });
    expect(effect.identical).toBeGreaterThan(10);
  });

  it('is written whole, a line each, for machines and for a spreadsheet', async () => {
    const { life, url } = await lived();
    const all = await written(url, 'jsonl');
    expect(all.code).toBe(0);
    const lines = all.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const count = (filter: object) => service.services.store.read(({ decisions }) => decisions.count(filter));
    expect(lines).toHaveLength(await count({}));
    expect(lines.every(({ result }) => result === 'identical')).toBe(true);
    expect(lines.map(({ decision }) => decision)).toContain('intervention.handling');
    const { out } = await written(url, 'csv', { subscription: 'INF-000001' });
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toBe(
      'id,recordedAt,at,customerId,subscriptionId,decision,outcome,actor,release,rules,amounts,result',
    );
    expect(rows).toHaveLength(await count({ subscriptionId: life.subscriptionId }));
    for (const row of rows) expect(row).toMatch(/^dec_[^,]+,\d{4}-.*,identical$/);
  });
});
