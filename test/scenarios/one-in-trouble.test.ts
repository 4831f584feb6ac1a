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

/** The rules with a fault of the program for one customer, from an instant on; they are sound again when it is taken away. */
function troubleFor(service: TestService, customer: string, from = ''): { mend(): void; tries(): number } {
  let tries = 0;
  const sound: Rulebook = service.rulebooks.current();
  const faulty: Rulebook = {
    ...sound,
    decide: async (request) => {
      if (request.contract.customer === customer && request.at >= from) {
        tries += 1;
        throw new RangeError('a secret of the program');
      }
      return sound.decide(request);
    },
  };
  const current = jest.spyOn(service.rulebooks, 'current').mockReturnValue(faulty);
  return { mend: () => current.mockRestore(), tries: () => tries };
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

const ATTENTION = `query ($id: ID!) { subscription(id: $id) { status
  attention { reason { fr en } since step { id step status failure { attempts retryAt } } } } }`;

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

  it('is read as it was last known, says why and since when, and is on the list of what failed', async () => {
    const { service } = await stage(MONDAY);
    const [, ill, well] = await three(service);
    service.sleepUntil(MONTHS_LATER);
    const trouble = troubleFor(service, 'CLI-B');
    const about = (life: Life) => ({ id: life.subscriptionId });

    const { subscription } = await service.ask(ATTENTION, about(ill));
    expect(subscription).toMatchObject({
      status: 'ACTIVE',
      attention: {
        reason: { fr: expect.stringContaining('une erreur inattendue'), en: expect.stringContaining('log') },
        since: expect.stringMatching(/^2028-02-18T14:00/),
        step: { status: 'FAILED', failure: { attempts: 1 } },
      },
    });
    expect(JSON.stringify(subscription)).not.toContain('secret');
    expect((await service.ask(ATTENTION, about(well))).subscription).toMatchObject({
      status: 'SUSPENDED',
      attention: null,
    });
    const { dueSteps } = await service.ask(
      '{ dueSteps(first: 9, status: FAILED) { nodes { id step status } } }',
    );
    expect(dueSteps.nodes).toEqual([
      { id: subscription.attention.step.id, step: subscription.attention.step.step, status: 'FAILED' },
    ]);
    expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({
      ready: true,
      attention: 1,
    });

    trouble.mend();
    await service.ask(REPORT);
    expect((await service.ask(ATTENTION, about(ill))).subscription).toMatchObject({
      status: 'SUSPENDED',
      attention: null,
    });
    expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({ attention: 0 });
  });

  it('is tried again after pauses that grow, and at once when an operator asks', async () => {
    const { service } = await stage(MONDAY);
    const [, ill] = await three(service);
    service.sleepUntil(MONTHS_LATER);
    const trouble = troubleFor(service, 'CLI-B');
    const tried = async (at: string): Promise<boolean> => {
      const before = trouble.tries();
      await service.moveTo(at);
      await service.ask(ATTENTION, { id: ill.subscriptionId });
      return trouble.tries() > before;
    };
    // After one minute, then two, then four.
    expect(await tried('2028-02-18T15:01:00+01:00')).toBe(true);
    expect(await tried('2028-02-18T15:01:30+01:00')).toBe(false);
    expect(await tried('2028-02-18T15:02:30+01:00')).toBe(true);
    expect(await tried('2028-02-18T15:04:00+01:00')).toBe(false);
    expect(await tried('2028-02-18T15:05:00+01:00')).toBe(true);
    expect(await tried('2028-02-18T15:08:00+01:00')).toBe(false);
    const before = trouble.tries();
    await service.ask(REPORT);
    expect(trouble.tries()).toBeGreaterThan(before);
    trouble.mend();
  });

  it('names rule and figure, to staff their place in the files too, and an operation on it fails with the same reason', async () => {
    const { service, another } = await stage(MONDAY);
    const [, ill] = await three(service);
    const restarted = await another('2027-02-10T09:00:00+01:00', await conflicting());
    await planAgain(restarted.services);
    service.sleepUntil(ORDER_SENT);
    restarted.sleepUntil(ORDER_SENT);
    const { subscription } = await restarted.ask(ATTENTION, { id: ill.subscriptionId });
    expect(subscription.attention.reason.en).toContain('renewalOrderDays');
    expect(subscription.attention.reason.en).toMatch(/\.json:\d+/);
    const token = await restarted.customerToken('CLI-B');
    const own = await restarted.ask(ATTENTION, { id: ill.subscriptionId }, { token });
    expect(own.subscription.attention.reason.en).toContain('renewalOrderDays');
    expect(own.subscription.attention.reason.en).not.toContain('.json');
    const { requestIntervention } = await restarted.ask(
      'mutation ($input: RequestInterventionInput!) { requestIntervention(input: $input) { userErrors { code } } }',
      { input: { subscriptionId: ill.subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 5 } },
    );
    expect(requestIntervention.userErrors).toEqual([{ code: 'UNRESOLVED_CONFLICT' }]);
  });

  it('keeps what was settled before the step that failed, and settles what comes after once it is mended', async () => {
    const { service } = await stage(MONDAY);
    const [, ill, well] = await three(service);
    service.sleepUntil(MONTHS_LATER);
    const trouble = troubleFor(service, 'CLI-B', '2028-01-01');
    await subscriptionOf(service, ill);
    await subscriptionOf(service, well);
    const steps = await stepsOf(service, ill);
    const { at } = steps.find(({ status }) => status === 'FAILED');
    const standing = (others: any[], before: boolean): readonly string[] =>
      others
        .filter((one) => one.at < at === before && one.at <= '2028-02-18')
        .map((one) => `${one.step} ${one.at} ${one.status}`);
    expect(standing(steps, true).length).toBeGreaterThan(3);
    expect(standing(steps, true)).toEqual(standing(await stepsOf(service, well), true));
    trouble.mend();
    await service.ask(REPORT);
    expect(standing(await stepsOf(service, ill), false)).toEqual(
      standing(await stepsOf(service, well), false),
    );
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
