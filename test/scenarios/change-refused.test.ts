import { describeEachDatabase } from '../support/databases';
import { changeTo, customerWith } from './support/life';
import { amountsOf } from './support/mutations';
import { allowanceOf, countsOf, decisionsOf, movementsOf, stepsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const SIMULATE = `query ($input: SimulatePlanChangeInput!) { simulatePlanChange(input: $input) {
  admission { outcome } compensation { outcome amounts { name value } } } }`;

describeEachDatabase('a change of level (article 7)', (open) => {
  const stage = onStage(open);

  it.each(['N1', 'N4'])(
    'to %s while the service is suspended is refused, and changes nothing (articles 6.2 and 7)',
    async (level) => {
      const { service } = await stage(MONDAY);
      const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
      await service.moveTo('2028-01-12T09:00:00+01:00');
      const kept = await Promise.all([
        subscriptionOf(service, life),
        stepsOf(service, life),
        movementsOf(service, life),
        countsOf(service),
      ]);
      const { admission, compensation, order, subscription } = await changeTo(service, life, level);
      expect(admission.outcome).toBe('REFUSED');
      expect([compensation, order]).toEqual([null, null]);
      expect(subscription).toMatchObject({ level: 'N2', status: 'SUSPENDED' });
      const [was, steps, movements, counts] = kept;
      expect(await subscriptionOf(service, life)).toEqual(was);
      expect(await stepsOf(service, life)).toEqual(steps);
      expect(await movementsOf(service, life)).toEqual(movements);
      expect(await countsOf(service)).toEqual({ ...counts, decisions: counts.decisions + 1 });
    },
  );

  it('to the level in course changes nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const was = await subscriptionOf(service, life);
    const { admission, compensation, order } = await changeTo(service, life, 'N2');
    expect(admission.outcome).toBe('SAME_LEVEL');
    expect([compensation, order]).toEqual([null, null]);
    expect(await subscriptionOf(service, life)).toEqual(was);
  });

  it('simulated answers the same figures as the change itself, and writes nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-06-21T10:00:00+02:00');
    const before = await countsOf(service);
    const input = { subscriptionId: life.subscriptionId, toLevel: 'N3' };
    const { simulatePlanChange } = await service.ask(SIMULATE, { input }, life.self);
    expect(await countsOf(service)).toEqual(before);
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N2' });
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 60 });
    const { admission, compensation } = await changeTo(service, life, 'N3');
    expect(simulatePlanChange.admission.outcome).toBe(admission.outcome);
    expect(amountsOf(simulatePlanChange.compensation)).toEqual(amountsOf(compensation));
  });

  it('is decided twice, whether it is admitted and what it comes to, and both are in the log', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await changeTo(service, life, 'N3');
    const logged = (await decisionsOf(service, life)).filter(({ decision }) =>
      decision.startsWith('change.'),
    );
    expect(logged.map(({ decision, outcome, actor }) => [decision, outcome, actor])).toEqual([
      ['change.admission', 'UPGRADE', 'demo-sales'],
      ['change.compensation', 'DISCOUNT', 'demo-sales'],
    ]);
  });
});
