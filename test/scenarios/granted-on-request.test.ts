import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import { editedRelease } from './support/edited-release';
import { customerWith, request, requestAndClose } from './support/life';
import { allowanceOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

/** The contract when an overrun is granted on the spot, as time that ends on the day a formula gives. */
const granting = (validUntil: string): Promise<Release> =>
  editedRelease('documents/cp-infogerance/1/2.2.1-intervention-time.json', (clause) => {
    const overrun = clause.rules.find(
      ({ name }: { name: string }) => name === '2.2.1/overrun-needs-proposal',
    );
    overrun.event.params = {
      outcome: 'INCLUDED',
      amounts: { coveredMinutes: '$quantity.countedMinutes', remainingMinutes: 0 },
      grants: [
        {
          grant: 'CARRY_OVER',
          minutes: '$quantity.quotedMinutes',
          validFrom: '$allowance.windowFrom',
          validUntil,
          consumptionOrder: 30,
          pool: 'subscription',
        },
      ],
    };
  });

describeEachDatabase('time that a request is granted', (open) => {
  const stage = onStage(open);

  it('adds to what was granted before in the same month', async () => {
    const { service } = await stage(MONDAY, await granting('$allowance.windowUntil'));
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-02-01T10:00:00+01:00' });
    await requestAndClose(service, life, 60);
    await requestAndClose(service, life, 20);
    await service.moveTo('2027-02-10T10:00:00+01:00');
    await requestAndClose(service, life, 15);
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 95, remainingMinutes: 0 });
    const { subscription } = await service.ask(
      'query ($id: ID) { subscription(id: $id) { allowance { grants { code minutes } } } }',
      { id: life.subscriptionId },
    );
    expect(subscription.allowance.grants).toEqual([
      { code: 'MONTHLY', minutes: 60 },
      { code: 'CARRY_OVER', minutes: 35 },
    ]);
  });

  it('is a mistake of the rules where it begins as another that ends on another day', async () => {
    const { service } = await stage(MONDAY, await granting('= addDays(clock.today, 10)'));
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-02-01T10:00:00+01:00' });
    await requestAndClose(service, life, 80);
    await service.moveTo('2027-02-02T10:00:00+01:00');
    await expect(request(service, life, 20)).rejects.toThrow('EFFECT_PROBLEM');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 80, remainingMinutes: 0 });
  });
});
