import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, validate } from './support/life';
import { run } from './support/mutations';
import {
  decisionsOf,
  explainedBy,
  instant,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  subscriptionOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const DUE_DATE = '2028-01-10';
const SUSPENSION = '2028-01-11T00:00:00+01:00';
const ORDER_SENT = '2027-11-11T09:00:00+01:00';

const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';
const NOT_RENEWED = 'documents/cp-infogerance/1/6.2-non-renewal.json';

const sendingIn = (rules: readonly any[]) => rules.find(({ name }) => name === '6.1/renewal-order-is-sent');

/** Terms that plan no order form. */
const neverSent = (): Promise<Release> =>
  editedFiles({ [RENEWAL]: ({ rules }) => (sendingIn(rules).event.params.steps = []) });

/** The other choice: an order form is sent on the due date at the latest, and has thirty days to be validated. */
const thirtyDaysFromSending = (): Promise<Release> =>
  editedFiles({
    [RENEWAL]: ({ rules }) =>
      sendingIn(rules).event.params.steps.push({
        step: 'RENEWAL_ORDER',
        at: "= instantOf(subscription.dueDate, '09:00')",
      }),
    [NOT_RENEWED]: ({ quantities }) => {
      quantities.lastDayAfterSending = {
        label: { fr: 'le dernier jour après l’envoi', en: 'the last day after the sending' },
        type: 'date',
        formula: 'addDays(default(renewal.orderSentOn, subscription.dueDate), 30)',
      };
      quantities.lastDayToOrder.formula =
        'if(quantity.lastDayAfterSending > lastDayAfter(subscription.dueDate), quantity.lastDayAfterSending, lastDayAfter(subscription.dueDate))';
    },
  });

const voidedBefore = async (service: TestService, life: Life): Promise<void> => {
  await service.moveTo(ORDER_SENT);
  await run(service, 'voidOrder', { orderId: (await renewalOrderOf(service, life)).id });
};

const omissionsOf = async (service: TestService, life: Life): Promise<any[]> =>
  (await decisionsOf(service, life)).filter(({ decision }) => decision === 'renewal.omission');

const NOBODY_SENT = [
  ['was voided', undefined, voidedBefore],
  ['was never planned', neverSent, async () => {}],
] as const;

describeEachDatabase('a suspension without an order form sent (articles 6.1 and 6.2)', (open) => {
  const stage = onStage(open);

  it.each(NOBODY_SENT)(
    'one that %s: suspended all the same, the form is issued at once and sales are told',
    async (_, rules, before) => {
      const { service } = await stage(MONDAY, await rules?.());
      const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
      await before(service, life);
      await service.moveTo('2028-01-20T09:00:00+01:00');
      expect(await subscriptionOf(service, life)).toMatchObject({
        status: 'SUSPENDED',
        suspendedAt: instant(SUSPENSION),
      });
      const order = await renewalOrderOf(service, life, DUE_DATE);
      expect(order).toMatchObject({ status: 'PLACED', issuedOn: '2028-01-11', sentTo: life.email });
      expect(await noticesOf(service, 'ORDER_FORM_NOT_SENT')).toMatchObject([
        { recipient: 'commercial@icodia.example' },
      ]);
      const [omission] = await omissionsOf(service, life);
      expect(omission).toMatchObject({ outcome: 'NOT_SENT', at: instant(SUSPENSION) });
      const { clause, interpretations } = await explainedBy(service, omission.id);
      expect(clause).toMatchObject({ article: '6.1' });
      expect(interpretations.map(({ id }: { id: string }) => id)).toContain('A30-envoi');

      expect((await validate(service, order.id)).decision).toMatchObject({ outcome: 'REINSTATED' });
      expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-01-20' });
    },
  );

  it('the answer that suspends rests on the reading', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(SUSPENSION);
    const suspended = (await decisionsOf(service, life)).find(({ outcome }) => outcome === 'SUSPENDED');
    const { interpretations } = await explainedBy(service, suspended.id);
    expect(interpretations.map(({ id }: { id: string }) => id)).toContain('A30-envoi');
  });

  it('nothing follows where it was sent, nor where a party gave notice (reading A61)', async () => {
    const { service } = await stage(MONDAY);
    const sent = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const noticed = await customerWith(service, { level: 'N2', setupAt: SETUP, reference: 'CLI-NOTICE' });
    await run(service, 'giveNotice', { subscriptionId: noticed.subscriptionId });
    await service.moveTo(SUSPENSION);
    expect(await ordersOf(service, sent)).toHaveLength(2);
    expect((await ordersOf(service, noticed)).map(({ kind }) => kind)).toEqual(['NEW']);
    expect(await noticesOf(service, 'ORDER_FORM_NOT_SENT')).toEqual([]);
    for (const life of [sent, noticed])
      expect(await omissionsOf(service, life)).toMatchObject([{ outcome: 'NOTHING_FOLLOWS' }]);
  });

  it('the other choice is an edit: the service goes on until thirty days after the form is sent', async () => {
    const { service } = await stage(MONDAY, await thirtyDaysFromSending());
    const sent = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP, reference: 'CLI-VOIDED' });
    await voidedBefore(service, life);
    await service.moveTo(`${DUE_DATE}T09:00:00+01:00`);
    expect(await renewalOrderOf(service, life, DUE_DATE)).toMatchObject({ issuedOn: DUE_DATE });
    await service.moveTo(SUSPENSION);
    expect((await subscriptionOf(service, sent)).status).toBe('SUSPENDED');
    expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
    await service.moveTo('2028-02-09T23:59:00+01:00');
    expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
    await service.moveTo('2028-02-10T00:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'SUSPENDED',
      suspendedAt: instant('2028-02-10T00:00:00+01:00'),
    });
    expect(await noticesOf(service, 'ORDER_FORM_NOT_SENT')).toEqual([]);
  });
});
