import { runDueSteps } from '../../src/use-cases/due-steps/run-due-steps';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import type { Life } from './support/life';
import { customerWith } from './support/life';
import { amountsOf, refusal, run } from './support/mutations';
import {
  decisionsOf,
  movementsOf,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MONTHS_LATER = '2028-02-18T15:00:00+01:00';

const countBy = (list: readonly unknown[]): readonly number[] => {
  const seen = new Map<string, number>();
  for (const one of list.map((part) => JSON.stringify(part))) seen.set(one, (seen.get(one) ?? 0) + 1);
  return [...seen.values()];
};

/** Every step, event, order, grant and decision of a step is there once. */
async function expectOneOfEach(service: TestService, life: Life): Promise<void> {
  const steps = await stepsOf(service, life);
  expect(Math.max(...countBy(steps.map(({ step, at }) => [step, at])))).toBe(1);
  const timeline = await timelineOf(service, life);
  expect(timeline.filter(({ type }) => type === 'SUSPENDED')).toHaveLength(1);
  expect(timeline.filter(({ type }) => type === 'RENEWAL_ORDER_SENT')).toHaveLength(1);
  expect((await ordersOf(service, life)).map(({ kind }) => kind)).toEqual(['NEW', 'RENEWAL']);
  const movements = await movementsOf(service, life);
  const grants = movements.filter(({ kind }: { kind: string }) => kind === 'GRANT');
  expect(grants).toHaveLength(13);
  expect(Math.max(...countBy(grants.map(({ effectiveAt }: { effectiveAt: string }) => effectiveAt)))).toBe(1);
  const lapsed = movements.filter(({ kind }: { kind: string }) => kind === 'EXPIRY');
  expect(Math.max(...countBy(lapsed.map(({ grantId }: { grantId: string }) => grantId)))).toBe(1);
  const decisions = await decisionsOf(service, life);
  expect(decisions.filter(({ decision }) => decision === 'renewal.outcome')).toHaveLength(1);
  expect(await subscriptionOf(service, life)).toMatchObject({ status: 'SUSPENDED' });
}

describeEachDatabase('several schedulers on one database (articles 6.1 and 6.2)', (open) => {
  const stage = onStage(open);

  it('that run at once leave one record of each step', async () => {
    const { service, another } = await stage(MONDAY);
    const lives = [];
    for (const reference of ['CLI-A', 'CLI-B', 'CLI-C'])
      lives.push(await customerWith(service, { level: 'N2', setupAt: SETUP, reference }));
    const other = await another(MONTHS_LATER);
    service.sleepUntil(MONTHS_LATER);
    const reports = await Promise.all([
      runDueSteps(service.services),
      runDueSteps(other.services),
      runDueSteps(service.services),
      runDueSteps(other.services),
    ]);
    for (const { failed } of reports) expect(failed).toEqual([]);
    for (const life of lives) await expectOneOfEach(service, life);
    expect(await noticesOf(service, 'SUSPENDED')).toHaveLength(3);
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toHaveLength(3);
  });

  it('and readers that wake the same life at once leave one record of each step', async () => {
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await another(MONTHS_LATER);
    service.sleepUntil(MONTHS_LATER);
    const seen = await Promise.all([
      subscriptionOf(service, life),
      subscriptionOf(other, life),
      subscriptionOf(service, life),
      runDueSteps(other.services),
    ]);
    expect(seen.slice(0, 3)).toMatchObject(Array(3).fill({ status: 'SUSPENDED' }));
    await expectOneOfEach(other, life);
  });

  it('and an instance that was stopped finds on its return what the other one did', async () => {
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    service.sleepUntil(MONTHS_LATER);
    const other = await another('2027-06-15T09:00:00+02:00');
    await runDueSteps(other.services);
    await other.moveTo('2027-12-01T09:00:00+01:00');
    await runDueSteps(service.services);
    await other.moveTo(MONTHS_LATER);
    await expectOneOfEach(service, life);
  });

  it('and two validations of one renewal order at once renew the subscription once (article 6.1)', async () => {
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    const other = await another('2027-12-01T09:00:00+01:00');
    const orderId = (await renewalOrderOf(service, life)).id;
    const answers = await Promise.all([
      refusal(service, 'validateOrder', { orderId }),
      refusal(other, 'validateOrder', { orderId }),
    ]);
    expect(answers.map((errors) => errors.length).sort()).toEqual([0, 1]);
    expect(await subscriptionOf(service, life)).toMatchObject({ coveredUntil: '2029-01-10' });
    expect((await timelineOf(service, life)).filter(({ type }) => type === 'RENEWED')).toHaveLength(1);
  });

  it('and requests that come at once through both never hold more than the allowance (article 2.2.1)', async () => {
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await another(SETUP);
    const input = {
      subscriptionId: life.subscriptionId,
      type: 'CONFIGURATION_SERVICE',
      estimatedMinutes: 25,
    };
    const answers = await Promise.all(
      [service, other, service, other].map((one) => run(one, 'requestIntervention', input)),
    );
    const outcomes = answers.map(({ decision }) => decision.outcome).sort();
    expect(outcomes).toEqual(['COMMERCIAL_PROPOSAL', 'COMMERCIAL_PROPOSAL', 'INCLUDED', 'INCLUDED']);
    for (const { decision } of answers.filter((one) => one.decision.outcome === 'COMMERCIAL_PROPOSAL'))
      expect(amountsOf(decision)).toMatchObject({ coveredMinutes: 10, quotedMinutes: 15 });
    const movements = await movementsOf(service, life);
    expect(movements.at(-1).balanceAfter).toBe(10);
  });
});
