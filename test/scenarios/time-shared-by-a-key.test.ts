import fc from 'fast-check';
import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, placeOrder, request, validate } from './support/life';
import { run } from './support/mutations';
import { allowanceOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

const MONTHLY: Readonly<Record<string, number>> = { N2: 60, N3: 120 };

/** The contract when servers of one level share their monthly time. */
const byLevel = (): Promise<Release> =>
  editedFiles({
    'vocabulary.json': (vocabulary) => {
      vocabulary.pools = {
        LEVEL: {
          label: { fr: 'les serveurs du client d’un même niveau', en: 'the customer’s servers of one level' },
          by: '= subscription.level',
        },
      };
    },
    'documents/cp-infogerance/1/2.2-technical-interventions.json': (clause) => {
      const rule = clause.rules.find(({ name }: { name: string }) => name === '2.2/monthly-time');
      rule.event.params.grants[0].pool = 'LEVEL';
    },
  });

/** A customer with a server of each level, in order. */
async function serversOf(
  service: TestService,
  levels: readonly string[],
  reference = 'CLI-LIFE',
): Promise<readonly Life[]> {
  const [level = 'N2', ...others] = levels;
  const first = await customerWith(service, { level, setupAt: '2027-01-10T10:00:00+01:00', reference });
  const servers = [first];
  for (const other of others) {
    const input = {
      customerId: first.customerId,
      reference: `SRV-${reference}-${servers.length + 1}`,
      serverType: 'VPS_ICODIA',
      active: true,
    };
    const { rental } = await run(service, 'registerRental', input);
    const of = { ...first, rentalId: rental.id };
    const { order } = await placeOrder(service, of, other);
    await validate(service, order.id);
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    servers.push({ ...of, orderId: order.id, subscriptionId: subscription.id });
  }
  return servers;
}

describeEachDatabase('time shared by the servers of a customer that have a key in common', (open) => {
  const stage = onStage(open);

  it('is what each level granted less what its servers asked for, whoever asks and whoever looks', async () => {
    const RUNS = 4;
    const levels = ['N2', 'N3', 'N2', 'N3'];
    const { service } = await stage(MONDAY, await byLevel());
    const customers: (readonly Life[])[] = [];
    while (customers.length < RUNS)
      customers.push(await serversOf(service, levels, `CLI-${customers.length}`));
    service.sleepUntil('2027-02-10T09:00:00+01:00');
    const asks = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(15, 30, 45, 60)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(asks, async (asked) => {
        // A customer a run; they do not share with each other.
        const servers = customers.pop()!;
        const left: Record<string, number> = { N2: 2 * MONTHLY['N2']!, N3: 2 * MONTHLY['N3']! };
        for (const [place, minutes] of asked) {
          const level = levels[place]!;
          const { decision } = await request(service, servers[place]!, minutes);
          const enough = left[level]! >= minutes;
          expect(decision.outcome).toBe(enough ? 'INCLUDED' : 'COMMERCIAL_PROPOSAL');
          // A proposal takes what it covers when it is accepted.
          if (enough) left[level] = left[level]! - minutes;
        }
        for (const [place, level] of levels.entries())
          expect(await allowanceOf(service, servers[place]!)).toMatchObject({
            remainingMinutes: left[level],
          });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);

  it('is never given twice: two servers of a level that ask at once for most of it', async () => {
    const { service } = await stage(MONDAY, await byLevel());
    const servers = await serversOf(service, ['N2', 'N2', 'N3']);
    service.sleepUntil('2027-02-10T09:00:00+01:00');
    const answers = await Promise.all(
      [90, 90, 90].map((minutes, place) => request(service, servers[place]!, minutes)),
    );
    const outcomes = answers.map(({ decision }) => decision.outcome);
    expect(outcomes[2]).toBe('INCLUDED');
    expect(outcomes.slice(0, 2).sort()).toEqual(['COMMERCIAL_PROPOSAL', 'INCLUDED']);
  });

  it('counts each once after months nobody looked, and plans the month to come alike', async () => {
    const { service } = await stage(MONDAY, await byLevel());
    const [first, second, third] = await serversOf(service, ['N2', 'N2', 'N3']);
    service.sleepUntil('2027-04-01T00:10:00+02:00');
    expect(await allowanceOf(service, second!)).toMatchObject({ remainingMinutes: 120 });
    expect(await allowanceOf(service, third!)).toMatchObject({ remainingMinutes: 120 });
    expect(await allowanceOf(service, first!, '2027-06-15')).toMatchObject({ remainingMinutes: 120 });
  });
});
