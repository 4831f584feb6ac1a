import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, customerWith, validate } from './support/life';
import { run } from './support/mutations';
import {
  decisionsOf,
  explainedBy,
  instant,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

/** The setup, and the ninth hour in Paris of the sixtieth day before the due date. */
const SENDINGS = [
  ['in winter', '2027-01-10T10:00:00+01:00', '2028-01-10', '2027-11-11T09:00:00+01:00'],
  ['in summer', '2027-08-20T10:00:00+02:00', '2028-08-20', '2028-06-21T09:00:00+02:00'],
  [
    'in winter for a due date in summer',
    '2027-05-20T10:00:00+02:00',
    '2028-05-20',
    '2028-03-21T09:00:00+01:00',
  ],
  ['over a 29 February', '2027-03-31T10:00:00+02:00', '2028-03-31', '2028-01-31T09:00:00+01:00'],
] as const;

describeEachDatabase('the renewal order (article 6.1)', (open) => {
  const stage = onStage(open);

  it.each(SENDINGS)(
    'leaves sixty days before the due date at nine in Paris, %s',
    async (_, setupAt, dueDate, at) => {
      const { service } = await stage(MONDAY);
      const life = await customerWith(service, { level: 'N2', setupAt });
      const planned = (await stepsOf(service, life)).find(({ step }) => step === 'RENEWAL_ORDER');
      expect(planned).toMatchObject({
        at: instant(at),
        status: 'PENDING',
        rule: '6.1/renewal-order-is-sent',
      });

      await service.moveTo(Temporal.Instant.from(at).subtract({ seconds: 1 }).toString());
      expect(await ordersOf(service, life)).toHaveLength(1);
      await service.moveTo(at);
      expect(await renewalOrderOf(service, life)).toMatchObject({
        kind: 'RENEWAL',
        status: 'PLACED',
        level: 'N2',
        renewsDueDate: dueDate,
        issuedOn: at.slice(0, 10),
        sentAt: instant(at),
        sentTo: life.email,
        termMonths: 12,
        total: { amount: '1188.00' },
        totalInclVat: { amount: '1425.60' },
      });
    },
  );

  it('is told to the customer by a notice, and the timeline keeps that it was sent', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toMatchObject([
      {
        channel: 'email',
        recipient: life.email,
        status: 'QUEUED',
        label: { fr: 'bon de commande de renouvellement' },
        recordedAt: instant('2027-11-11T09:00:00+01:00'),
      },
    ]);
    const order = await renewalOrderOf(service, life);
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'RENEWAL_ORDER_SENT',
      label: { en: 'renewal order sent' },
      effectiveAt: instant('2027-11-11T09:00:00+01:00'),
      data: { order: order.reference, dueDate: '2028-01-10', sentTo: life.email },
    });
  });

  it('is issued once for a due date, however often the steps are run', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    await service.moveTo('2027-11-11T09:00:00+01:00');
    await service.moveTo('2027-12-01T09:00:00+01:00');
    expect(await ordersOf(service, life)).toHaveLength(2);
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toHaveLength(1);
  });

  it('is priced at the level in force on the day it is issued (articles 6.1 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-05-03T09:00:00+02:00');
    await changeTo(service, life, 'N2');
    await service.moveTo('2027-11-11T09:00:00+01:00');
    expect(await renewalOrderOf(service, life)).toMatchObject({ level: 'N2', total: { amount: '1188.00' } });
  });

  it('is issued again at the new level when the level goes down before it is validated (articles 6.1 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    const first = await renewalOrderOf(service, life, '2028-01-10');
    expect(first).toMatchObject({ level: 'N3', total: { amount: '2148.00' } });
    await changeTo(service, life, 'N2');
    const orders = await ordersOf(service, life);
    expect(orders.find(({ id }) => id === first.id)).toMatchObject({ status: 'VOID' });
    expect(await renewalOrderOf(service, life, '2028-01-10')).toMatchObject({
      status: 'PLACED',
      level: 'N2',
      total: { amount: '1188.00' },
      sentAt: instant('2027-12-01T09:00:00+01:00'),
    });
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toHaveLength(2);
  });

  it('of a due date that an upgrade moved is given up, and the new due date has its own (articles 6.1 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await changeTo(service, life, 'N3');
    const orders = await ordersOf(service, life);
    expect(orders.map(({ kind, status }) => [kind, status])).toEqual([
      ['NEW', 'FULFILLED'],
      ['RENEWAL', 'VOID'],
      ['UPGRADE', 'FULFILLED'],
    ]);
    const pending = (await stepsOf(service, life)).filter(({ status }) => status === 'PENDING');
    expect(pending.map(({ step, at }) => [step, at])).toEqual(
      expect.arrayContaining([
        ['RENEWAL_ORDER', instant('2028-10-02T09:00:00+02:00')],
        ['DUE_DATE', instant('2028-12-02T00:00:00+01:00')],
      ]),
    );
  });

  it('that waits for the level left is void, with its event and the decision that says so (articles 6.1 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    const first = await renewalOrderOf(service, life, '2028-01-10');
    await changeTo(service, life, 'N2');
    const review = await decidedBy(service, life, 'renewal.review');
    expect(review).toMatchObject({ outcome: 'REISSUED' });
    const { interpretations } = await explainedBy(service, review.id);
    expect(interpretations.map(({ id }: { id: string }) => id)).toContain('A61-niveau');
    expect(await voidedOf(service, life)).toEqual([first.reference]);
  });

  it('is void and not sent again where notice was given (articles 6 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await run(service, 'giveNotice', { subscriptionId: life.subscriptionId });
    await changeTo(service, life, 'N2');
    expect(await decidedBy(service, life, 'renewal.review')).toMatchObject({ outcome: 'GIVEN_UP' });
    expect((await ordersOf(service, life)).map(({ status }) => status)).toEqual(['FULFILLED', 'VOID']);
  });

  it('stays as it was sent where a rule says so, and renews at its level', async () => {
    const { service } = await stage(
      MONDAY,
      await editedFiles({
        'documents/cp-infogerance/1/6.1-renewal.json': ({ rules }) => {
          const rule = rules.find(
            ({ name }: { name: string }) => name === '6.1/order-form-follows-the-level',
          );
          rule.event.params.outcome = 'KEPT';
        },
      }),
    );
    const life = await customerWith(service, { level: 'N3', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await changeTo(service, life, 'N2');
    const kept = await renewalOrderOf(service, life, '2028-01-10');
    expect(kept).toMatchObject({ status: 'PLACED', level: 'N3', total: { amount: '2148.00' } });
    await validate(service, kept.id);
    expect(await answersOf(service, kept.id)).toContain('renewal.outcome');
    await service.moveTo('2028-01-10T00:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N3', dueDate: '2029-01-10' });
  });

  it('that was validated leaves its event where an upgrade takes the place of its term (article 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    const paid = await renewalOrderOf(service, life, '2028-01-10');
    await validate(service, paid.id);
    await changeTo(service, life, 'N3');
    expect((await ordersOf(service, life)).find(({ id }) => id === paid.id)).toMatchObject({
      status: 'VOID',
    });
    expect(await voidedOf(service, life)).toEqual([paid.reference]);
  });
});

const decidedBy = async (service: TestService, life: Life, name: string): Promise<any> =>
  (await decisionsOf(service, life)).find(({ decision }) => decision === name);

/** The decisions that an order says it rests on, the answer given when it was validated among them. */
const answersOf = async (service: TestService, id: string): Promise<readonly string[]> =>
  (
    await service.ask('query ($id: ID!) { order(id: $id) { decisions { decision } } }', { id })
  ).order.decisions.map(({ decision }: { decision: string }) => decision);

/** The orders that the timeline says are void. */
const voidedOf = async (service: TestService, life: Life): Promise<readonly string[]> =>
  (await timelineOf(service, life))
    .filter(({ type }) => type === 'ORDER_VOIDED')
    .map(({ data }) => data.order);
