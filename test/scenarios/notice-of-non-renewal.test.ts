import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { changeTo, customerWith, validate } from './support/life';
import type { Life } from './support/life';
import { amountsOf, run } from './support/mutations';
import {
  decisionsOf,
  explainedBy,
  ordersOf,
  renewalOrderOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase(
  'a notice of non-renewal is for a due date (article 6, reading A61-echeance)',
  (open) => {
    const stage = onStage(open);

    const begun = async () => {
      const { service } = await stage(MONDAY);
      return { service, life: await customerWith(service, { level: 'N2', setupAt: SETUP }) };
    };
    const giveNotice = (service: TestService, { subscriptionId, self }: Life) =>
      run(service, 'giveNotice', { subscriptionId }, self);
    const noticesIn = async (service: TestService, life: Life) =>
      (await timelineOf(service, life))
        .filter(({ type }) => type.startsWith('NOTICE_'))
        .map(({ type, data }) => [type, data.receivedOn, data.dueDate]);

    it('the one in course when it is given, and it stays when that due date comes', async () => {
      const { service, life } = await begun();
      await service.moveTo('2027-06-01T09:00:00+02:00');
      await giveNotice(service, life);
      expect(await subscriptionOf(service, life)).toMatchObject({
        noticeGivenOn: '2027-06-01',
        noticeDueDate: '2028-01-10',
      });
      await service.moveTo('2028-01-11T09:00:00+01:00');
      expect(await subscriptionOf(service, life)).toMatchObject({
        status: 'SUSPENDED',
        noticeDueDate: '2028-01-10',
      });
      expect(await noticesIn(service, life)).toEqual([['NOTICE_GIVEN', '2027-06-01', '2028-01-10']]);
    });

    it('that of the term paid ahead, once its order is validated', async () => {
      const { service, life } = await begun();
      await service.moveTo('2027-11-20T09:00:00+01:00');
      await validate(service, (await renewalOrderOf(service, life)).id, life.self);
      await giveNotice(service, life);
      expect(await subscriptionOf(service, life)).toMatchObject({
        dueDate: '2028-01-10',
        noticeDueDate: '2029-01-10',
      });
      await service.moveTo('2028-12-01T09:00:00+01:00');
      expect((await ordersOf(service, life)).map(({ kind }) => kind)).toEqual(['NEW', 'RENEWAL']);
    });

    it('a renewal order validated after it lifts it, and the next order form is sent again', async () => {
      const { service, life } = await begun();
      await service.moveTo('2027-11-20T09:00:00+01:00');
      await giveNotice(service, life);
      await validate(service, (await renewalOrderOf(service, life)).id, life.self);
      expect(await subscriptionOf(service, life)).toMatchObject({ noticeGivenOn: null, noticeDueDate: null });
      expect(await noticesIn(service, life)).toEqual([
        ['NOTICE_GIVEN', '2027-11-20', '2028-01-10'],
        ['NOTICE_LIFTED', '2027-11-20', '2028-01-10'],
      ]);
      const renewed = (await decisionsOf(service, life)).find(({ outcome }) => outcome === 'CONTINUES');
      const { interpretations } = await explainedBy(service, renewed.id);
      expect(interpretations.map(({ id }: { id: string }) => id)).toContain('A61-echeance');
      await service.moveTo('2028-11-20T09:00:00+01:00');
      expect(await renewalOrderOf(service, life)).toMatchObject({ renewsDueDate: '2029-01-10' });
    });

    it('an upgrade that opens another due date lifts it, and its answer says so', async () => {
      const { service, life } = await begun();
      await giveNotice(service, life);
      await service.moveTo('2027-06-21T10:00:00+02:00');
      const { compensation, subscription } = await changeTo(service, life, 'N3');
      expect(amountsOf(compensation).newDueDate).toBe('2028-06-21');
      expect(subscription).toMatchObject({ noticeGivenOn: null, noticeDueDate: null });
      const { sentence } = await explainedBy(service, compensation.id);
      expect(sentence.fr).toMatch(
        /donnée pour l.échéance du 10.janvier.2028 ne vise pas la nouvelle.: elle est levée/u,
      );
    });

    it('a downgrade leaves it: the due date stays', async () => {
      const { service, life } = await begun();
      await giveNotice(service, life);
      await service.moveTo('2027-06-21T10:00:00+02:00');
      await changeTo(service, life, 'N1');
      expect(await subscriptionOf(service, life)).toMatchObject({ noticeDueDate: '2028-01-10' });
    });
  },
);
