import { describeEachDatabase } from '../support/databases';
import { customerWith, request } from './support/life';
import { amountsOf } from './support/mutations';
import {
  allowanceOf,
  chargesOf,
  instant,
  movementsOf,
  noticesOf,
  ordersOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

/** The setup, the due date, and midnight in Paris after it. */
const SUSPENSIONS = [
  ['in winter', '2027-01-10T10:00:00+01:00', '2028-01-10', '2028-01-11T00:00:00+01:00'],
  ['in summer', '2027-07-14T10:00:00+02:00', '2028-07-14', '2028-07-15T00:00:00+02:00'],
  ['on the night summer time starts', '2027-03-26T10:00:00+01:00', '2028-03-26', '2028-03-27T00:00:00+02:00'],
  [
    'on the day before summer time starts',
    '2027-03-25T10:00:00+01:00',
    '2028-03-25',
    '2028-03-26T00:00:00+01:00',
  ],
  ['on the day winter time returns', '2027-10-29T10:00:00+02:00', '2028-10-29', '2028-10-30T00:00:00+01:00'],
  [
    'even when the due date is a Saturday',
    '2027-01-15T10:00:00+01:00',
    '2028-01-15',
    '2028-01-16T00:00:00+01:00',
  ],
  ['even when the due date is 1 May', '2027-05-01T10:00:00+02:00', '2028-05-01', '2028-05-02T00:00:00+02:00'],
] as const;

describeEachDatabase('a subscription that is not renewed (article 6.2)', (open) => {
  const stage = onStage(open);

  it.each(SUSPENSIONS)(
    'is suspended at midnight in Paris after its due date, %s',
    async (_, setupAt, dueDate, at) => {
      const { service } = await stage(MONDAY);
      const life = await customerWith(service, { level: 'N2', setupAt });
      await service.moveTo(Temporal.Instant.from(at).subtract({ milliseconds: 1 }).toString());
      expect(await subscriptionOf(service, life)).toMatchObject({
        status: 'ACTIVE',
        dueDate,
        suspendedAt: null,
      });
      await service.moveTo(at);
      expect(await subscriptionOf(service, life)).toMatchObject({
        status: 'SUSPENDED',
        suspendedAt: instant(at),
        dueDate,
        endedAt: null,
      });
      expect((await timelineOf(service, life)).filter(({ type }) => type === 'SUSPENDED')).toMatchObject([
        { effectiveAt: instant(at), label: { fr: 'service suspendu' } },
      ]);
      expect(await noticesOf(service, 'SUSPENDED')).toHaveLength(1);
    },
  );

  it.each([
    ['of an included type', 'CONFIGURATION_SERVICE', 30],
    ['above the monthly time', 'CONFIGURATION_SERVICE', 300],
    ['of a type outside the subscription', 'MIGRATION_APPLICATIVE', 30],
  ])('refuses a request %s, and consumes nothing', async (_, type, minutes) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2028-01-11T00:00:00+01:00');
    const before = await movementsOf(service, life);
    const { intervention, decision, proposal, study } = await request(service, life, minutes, type);
    expect(decision.outcome).toBe('REFUSED');
    expect(amountsOf(decision).deductedMinutes).toBe(0);
    expect(intervention).toMatchObject({ status: 'REFUSED', reservedMinutes: 0, consumedMinutes: 0 });
    expect([proposal, study]).toEqual([null, null]);
    expect(await movementsOf(service, life)).toEqual(before);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, consumedMinutes: 0 });
  });

  it('is neither charged, reminded, ended nor deleted while it is suspended', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2028-10-01T09:00:00+02:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'SUSPENDED', endedAt: null });
    expect(await chargesOf(service, life)).toEqual([]);
    expect(await ordersOf(service, life)).toHaveLength(2);
    const types = (await timelineOf(service, life)).map(({ type }) => type);
    expect(types.at(-1)).toBe('SUSPENDED');
    expect(types).not.toEqual(expect.arrayContaining(['REMINDED']));
    // Its order form can still be validated; nothing else waits.
    const waiting = (await stepsOf(service, life)).filter(({ status }) => status === 'PENDING');
    expect(waiting.map(({ step }) => step)).toEqual(['ORDER_LAST_DAY']);
  });
});
