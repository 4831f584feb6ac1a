import type { Rulebook } from '../../src/domain/ports/rulebook';
import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { planAgain } from '../../src/use-cases/due-steps/plan-again';
import { describeEachDatabase } from '../support/databases';
import { conflictingAmendments } from '../support/conflicting-amendments';
import type { TestService } from '../support/service';
import { RULES } from '../support/shipped-release';
import type { Life } from './support/life';
import { customerWith } from './support/life';
import { stepsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const ORDER_SENT = '2027-11-12T09:00:00+01:00';
const MONTHS_LATER = '2028-02-18T15:00:00+01:00';

/** The rules with a fault of the program for one customer; they are sound again when it is taken away. */
function troubleFor(service: TestService, customer: string): { mend(): void } {
  const sound: Rulebook = service.rulebooks.current();
  const faulty: Rulebook = {
    ...sound,
    decide: async (request) => {
      if (request.contract.customer === customer) throw new RangeError('a secret of the program');
      return sound.decide(request);
    },
  };
  const current = jest.spyOn(service.rulebooks, 'current').mockReturnValue(faulty);
  return { mend: () => current.mockRestore() };
}

/** The rules with two amendments of one customer that contradict each other. */
async function conflicting(): Promise<Release> {
  const files = await readRuleFiles(RULES);
  const amendments = conflictingAmendments({ customer: 'CLI-B', rental: 'SRV-CLI-B' });
  const { release, findings } = loadRelease(new Map([...files, ...amendments]));
  if (!release) throw new Error(findings.map(({ message }) => message.en).join('\n'));
  return release;
}

const REPORT = 'mutation { runDueSteps { subscriptions failed userErrors { code } } }';
const LISTS = `{ subscriptions(first: 5) { nodes { reference status } } orders(first: 5) { nodes { id } }
  notices(first: 5) { nodes { id } } dueSteps(first: 5) { nodes { id } } }`;

describeEachDatabase('one subscription in trouble', (open) => {
  const stage = onStage(open);

  const three = async (service: TestService): Promise<readonly [Life, Life, Life]> => {
    const live = (reference: string) => customerWith(service, { level: 'N2', setupAt: SETUP, reference });
    return [await live('CLI-A'), await live('CLI-B'), await live('CLI-C')];
  };

  it('leaves the others to the scheduler and to the lists, is told once, and is tried again', async () => {
    const { service } = await stage(MONDAY);
    const [before, ill, behind] = await three(service);
    const { reference } = await subscriptionOf(service, ill);
    service.sleepUntil(MONTHS_LATER);
    const trouble = troubleFor(service, 'CLI-B');

    const { subscriptions } = await service.ask(LISTS);
    expect(subscriptions.nodes.map(({ status }: { status: string }) => status)).toEqual([
      'SUSPENDED',
      'ACTIVE',
      'SUSPENDED',
    ]);
    for (const life of [before, behind])
      expect(await subscriptionOf(service, life)).toMatchObject({ status: 'SUSPENDED' });

    const { runDueSteps } = await service.ask(REPORT);
    expect(runDueSteps).toMatchObject({ subscriptions: 0, userErrors: [] });
    expect(runDueSteps.failed).toEqual([expect.stringContaining(reference)]);
    expect(runDueSteps.failed[0]).not.toContain('secret');
    const told = service.logged.filter((line) => line.startsWith(`${reference} `));
    expect(told).toEqual([expect.stringContaining('a secret of the program')]);

    trouble.mend();
    expect((await service.ask(REPORT)).runDueSteps).toMatchObject({ subscriptions: 1, failed: [] });
    expect(await subscriptionOf(service, ill)).toMatchObject({ status: 'SUSPENDED' });
  });

  it('whose amendments contradict each other is told by its reference, and the others are planned again', async () => {
    const { service, another } = await stage(MONDAY);
    const [before, ill, behind] = await three(service);
    const { reference } = await subscriptionOf(service, ill);
    const known = await stepsOf(service, ill);

    const restarted = await another('2027-02-10T09:00:00+01:00', await conflicting());
    const failed = await planAgain(restarted.services);
    expect(failed).toMatchObject([{ reference, error: { code: 'UNRESOLVED_CONFLICT' } }]);
    expect(await stepsOf(service, ill)).toEqual(known);

    restarted.sleepUntil(ORDER_SENT);
    service.sleepUntil(ORDER_SENT);
    const { runDueSteps } = await restarted.ask(REPORT);
    expect(runDueSteps.failed).toEqual([
      expect.stringMatching(new RegExp(`^${reference} ?: .*renewalOrderDays`)),
    ]);
    expect((await restarted.ask(LISTS)).subscriptions.nodes).toHaveLength(3);
    for (const life of [before, behind])
      expect(await stepsOf(restarted, life)).toContainEqual(
        expect.objectContaining({ step: 'RENEWAL_ORDER', status: 'DONE' }),
      );
  });
});
