import { messageWriter } from '../../src/delivery/message-writer';
import { FRAME } from '../support/frame';
import type { Couriers } from '../../src/domain/ports/courier';
import { DeliveryFailure } from '../../src/domain/ports/courier';
import { deliverNotices } from '../../src/use-cases/delivering/deliver-notices';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { changeTo, customerWith, request, validate } from './support/life';
import { run } from './support/mutations';
import { instant, noticesOf, renewalOrderOf, subscriptionOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** Couriers that hand nothing over, for the reason given. */
const refusing = (kind: DeliveryFailure['kind']): Couriers => {
  const deliver = () => Promise.reject(new DeliveryFailure('the other side does not answer', kind));
  return { email: { deliver }, webhook: { deliver } };
};

const deliver = ({ services }: TestService, couriers: Couriers) =>
  deliverNotices({ ...services, couriers, messages: messageWriter(() => FRAME) }, { limit: 100 });

const notices = async (service: TestService) =>
  (await service.ask('{ notices(first: 100) { nodes { id code channel status attempts sentAt } } }')).notices
    .nodes;

describeEachDatabase('the notices of a life', (open) => {
  const stage = onStage(open);

  it('are one for each thing the customer is told, in the order it happened (articles 2.2.1, 2.2.2, 5, 6 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await request(service, life, 90);
    await request(service, life, 10, 'MIGRATION_APPLICATIVE');
    await changeTo(service, life, 'N3');
    await service.moveTo('2028-01-12T09:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect((await notices(service)).map(({ code }: { code: string }) => code)).toEqual([
      'ORDER_FORM',
      'ORDER_VALIDATED',
      'SERVICE_SET_UP',
      'PROPOSAL_ISSUED',
      'STUDY_OPENED',
      'LEVEL_CHANGED',
      'PROPOSAL_EXPIRED',
      'RENEWAL_ORDER',
      'SUSPENDED',
      'REINSTATED',
    ]);
  });

  it('say of a proposal that it expired only where nobody answered it (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N1', setupAt: SETUP });
    const [accepted, declined, cancelled, unanswered] = await Promise.all(
      [10, 20, 30, 40].map((minutes) => request(service, life, minutes)),
    );
    await run(service, 'acceptProposal', { proposalId: accepted.proposal.id }, life.self);
    await run(service, 'declineProposal', { proposalId: declined.proposal.id }, life.self);
    await run(service, 'cancelIntervention', { interventionId: cancelled.intervention.id }, life.self);
    await service.moveTo('2027-04-01T09:00:00+02:00');
    const told = await service.services.store.read(({ notices: sent }) =>
      sent.list({ code: 'PROPOSAL_EXPIRED' }, { first: 10 }),
    );
    expect(told.map(({ data }) => data['proposalReference'])).toEqual([unanswered.proposal.reference]);
  });

  it('also go to each endpoint that was registered', async () => {
    const { service } = await stage(MONDAY);
    const { endpoint } = await run(service, 'registerWebhook', { url: 'https://acme.example/hooks' });
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await changeTo(service, life, 'N3');
    const sent = await noticesOf(service, 'LEVEL_CHANGED');
    expect(sent.map(({ channel, recipient }) => [channel, recipient])).toEqual([
      ['email', life.email],
      ['webhook', endpoint.id],
    ]);
  });

  it('that cannot be delivered take nothing back: the service is suspended all the same (article 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-11T00:00:00+01:00');
    const kept = [await subscriptionOf(service, life), await timelineOf(service, life)];
    expect(kept[0].status).toBe('SUSPENDED');
    expect(await deliver(service, refusing('again'))).toMatchObject({ sent: 0, retried: 5, failed: 0 });
    expect(await noticesOf(service, 'SUSPENDED')).toMatchObject([{ status: 'QUEUED', attempts: 1 }]);
    expect([await subscriptionOf(service, life), await timelineOf(service, life)]).toEqual(kept);
  });

  it('that are given up can be sent again, and the contract never moved (article 6.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const order = await renewalOrderOf(service, life);
    expect(await deliver(service, refusing('never'))).toMatchObject({ failed: 4 });
    const [failed] = await noticesOf(service, 'RENEWAL_ORDER');
    expect(failed).toMatchObject({ status: 'FAILED' });
    expect(await renewalOrderOf(service, life)).toEqual(order);

    await service.ask(
      'mutation ($input: NoticeInput!) { replayNotice(input: $input) { userErrors { code } } }',
      {
        input: { noticeId: failed.id },
      },
    );
    const letters: string[] = [];
    const taking = { deliver: async ({ id }: { id: string }) => (letters.push(id), '250 taken') };
    expect(await deliver(service, { email: taking, webhook: taking })).toMatchObject({ sent: 1 });
    expect(letters).toEqual([failed.id]);
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toMatchObject([{ status: 'SENT' }]);
  });

  it('reach a receiver in the order they happened, also when the first takes longest', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await request(service, life, 90);
    const received: string[] = [];
    const email = {
      deliver: async ({ id }: { id: string }) => {
        await new Promise((resolve) => setTimeout(resolve, received.length === 0 ? 40 : 0));
        received.push(id);
        return '250 taken';
      },
    };
    await deliver(service, { ...refusing('never'), email });
    const sent = (await notices(service)).filter(({ channel }: { channel: string }) => channel === 'email');
    expect(received.length).toBeGreaterThan(1);
    expect(received).toEqual(sent.map(({ id }: { id: string }) => id));
  });

  it('of a renewal order say the order, the due date and the total, and cite article 6.1', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const order = await renewalOrderOf(service, life);
    const letters: { subject: string; text: string }[] = [];
    const email = {
      deliver: async (letter: { subject: string; text: string }) => (letters.push(letter), '250 taken'),
    };
    await deliver(service, { ...refusing('never'), email });
    expect(letters).toHaveLength(4);
    const text = letters[3]!.text.replace(/[\u00a0\u202f]/g, ' ');
    for (const part of [order.reference, '10 janvier 2028', '1 188,00', '6.1']) expect(text).toContain(part);
    expect(order.sentAt).toBe(instant('2027-11-11T09:00:00+01:00'));
  });
});
