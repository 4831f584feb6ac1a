import { runDueSteps } from '../../src/use-cases/due-steps/run-due-steps';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import type { Life } from './support/life';
import { changeTo, customerWith, request, requestAndClose, validate } from './support/life';
import { portraitOf } from './support/portrait';
import {
  allowanceOf,
  instant,
  ordersOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MONTHS_LATER = '2028-04-18T15:00:00+02:00';

/** What wakes a service whose steps nobody ran: any operation or any read. */
const AWAKENINGS: readonly (readonly [string, (service: TestService, life: Life) => Promise<unknown>])[] = [
  ['the subscription is read', (service, life) => subscriptionOf(service, life)],
  ['its allowance is read', (service, life) => allowanceOf(service, life)],
  [
    'its reference is read',
    async (service, life) => {
      const { reference } = await service.services.store.read(
        async ({ subscriptions }) => (await subscriptions.find(life.subscriptionId))!,
      );
      return service.ask('query ($r: String) { subscription(reference: $r) { status } }', { r: reference });
    },
  ],
  [
    'an intervention is simulated',
    (service, { subscriptionId }) =>
      service.ask(
        'query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { outcome } }',
        {
          input: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10 },
        },
      ),
  ],
  [
    'a change of level is simulated',
    (service, { subscriptionId }) =>
      service.ask(
        'query ($input: SimulatePlanChangeInput!) { simulatePlanChange(input: $input) { admission { outcome } } }',
        {
          input: { subscriptionId, toLevel: 'N3' },
        },
      ),
  ],
  [
    'the steps are run by hand',
    (service) => service.ask('mutation { runDueSteps { subscriptions failed } }'),
  ],
];

describeEachDatabase('a scheduler that runs late (articles 2.2.1, 6.1 and 6.2)', (open) => {
  const stage = onStage(open);

  /** A life that is not renewed, with some work in it, up to its last operation. */
  async function begun(service: TestService): Promise<Life> {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 25);
    return life;
  }

  it.each(AWAKENINGS)('leaves the same life as one that ran in time, once %s', async (_, wake) => {
    const { service: punctual } = await stage(MONDAY);
    const inTime = await begun(punctual);
    for (let month = 2; month <= 15; month++) {
      const year = month > 12 ? 2028 : 2027;
      const day = `${year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-12`;
      await punctual.moveTo(`${day}T09:30:00+01:00`);
    }
    await punctual.moveTo(MONTHS_LATER);

    const { service: late } = await stage(MONDAY);
    const asleep = await begun(late);
    late.sleepUntil(MONTHS_LATER);
    await wake(late, asleep);
    expect(await portraitOf(late, asleep)).toEqual(await portraitOf(punctual, inTime));
  });

  it('settles each step at its contractual instant, and says when it was recorded', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil(MONTHS_LATER);
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'SUSPENDED',
      suspendedAt: instant('2028-01-11T00:00:00+01:00'),
    });
    const suspended = (await timelineOf(service, life)).find(({ type }) => type === 'SUSPENDED');
    expect(suspended).toMatchObject({
      effectiveAt: instant('2028-01-11T00:00:00+01:00'),
      effectiveOn: '2028-01-11',
      recordedAt: instant(MONTHS_LATER),
      actor: 'scheduler',
    });
    const dueDate = (await stepsOf(service, life)).find(({ step }) => step === 'DUE_DATE');
    expect(dueDate).toMatchObject({ status: 'DONE', settledAt: instant(MONTHS_LATER) });
  });

  it('does not say that an order was sent before it was: it is dated of its day, and sent when it is sent', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil('2027-12-20T09:00:00+01:00');
    await subscriptionOf(service, life);
    expect(await renewalOrderOf(service, life)).toMatchObject({
      issuedOn: '2027-11-11',
      sentAt: instant('2027-12-20T09:00:00+01:00'),
    });
  });

  it('refuses a request made after the due date, as if the suspension had been written at midnight', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil('2028-01-11T00:00:00+01:00');
    const { decision, intervention } = await request(service, life, 10);
    expect(decision.outcome).toBe('REFUSED');
    expect(intervention).toMatchObject({ status: 'REFUSED', reservedMinutes: 0 });
  });

  it('refuses a change of level made after the due date (articles 6.2 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil('2028-01-11T00:00:00+01:00');
    expect((await changeTo(service, life, 'N3')).admission.outcome).toBe('REFUSED');
  });

  it('lets an order validated on the due date continue the service', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const { id } = await renewalOrderOf(service, life);
    service.sleepUntil('2028-01-10T23:59:59+01:00');
    expect((await validate(service, id)).decision.outcome).toBe('CONTINUES');
    service.sleepUntil(MONTHS_LATER);
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-01-10' });
  });

  it('run twice leaves one record of each step', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil(MONTHS_LATER);
    await runDueSteps(service.services);
    const once = await portraitOf(service, life);
    await runDueSteps(service.services);
    await runDueSteps(service.services);
    expect(await portraitOf(service, life)).toEqual(once);
    expect(await ordersOf(service, life)).toHaveLength(2);
  });

  it.each([
    [
      'in the list of suspended subscriptions',
      '{ subscriptions(first: 10, status: SUSPENDED) { nodes { id status } } }',
      'subscriptions',
    ],
  ])('shows the state of now %s', async (_, query, field) => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil(MONTHS_LATER);
    const answer = await service.ask(query);
    expect(answer[field].nodes).toEqual([{ id: life.subscriptionId, status: 'SUSPENDED' }]);
  });

  it('shows the state of now to who reads any object by its id', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    service.sleepUntil(MONTHS_LATER);
    const { node } = await service.ask(
      'query ($id: ID!) { node(id: $id) { ... on Subscription { status } } }',
      {
        id: life.subscriptionId,
      },
    );
    expect(node).toEqual({ status: 'SUSPENDED' });
  });

  it('shows the state of now to who reads the subscriptions of a customer', async () => {
    const { service } = await stage(MONDAY);
    const { customerId } = await begun(service);
    service.sleepUntil(MONTHS_LATER);
    const { customer } = await service.ask(
      'query ($id: ID!) { customer(id: $id) { subscriptions(first: 5) { nodes { status } } } }',
      { id: customerId },
    );
    expect(customer.subscriptions.nodes).toEqual([{ status: 'SUSPENDED' }]);
  });
});
