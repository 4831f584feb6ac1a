import { canonical } from '../../src/domain/canonical';
import type { Actor } from '../../src/domain/actor';
import { emailCourier, unconfiguredEmailCourier } from '../../src/delivery/email-courier';
import { messageWriter } from '../../src/delivery/message-writer';
import { webhookCourier } from '../../src/delivery/webhook-courier';
import { DeliveryFailure } from '../../src/domain/ports/courier';
import { idOf } from '../../src/domain/id';
import type { GivenId } from '../../src/domain/id';
import { deliverNotices } from '../../src/use-cases/delivering/deliver-notices';
import { replayNotice } from '../../src/use-cases/delivering/replay-notice';
import { sha256 } from '../../src/use-cases/operation/sha256';
import { FRAME } from '../support/frame';
import { mailServer } from './mail-server';
import { ENDPOINT, EXCERPT_6_1, notice, outbox, START } from './outbox';
import { receiver } from './receiver';
import { instantText } from '../../src/domain/instant-text';

const FROM = 'Service infogérance <infogerance@provider.example>';
const clock = { now: () => instantText(Temporal.Now.instant()) };
const hooks = () => webhookCourier({ clock, allowPrivateNetworks: true });
const OTHER_ENDPOINT = idOf('webhookEndpoints', '2'.repeat(32));
const hook = notice({ channel: 'webhook', recipient: ENDPOINT });

describe('the delivery of notices by e-mail', () => {
  let mail: Awaited<ReturnType<typeof mailServer>>;

  beforeEach(async () => {
    mail = await mailServer();
  });

  afterEach(() => mail.close());

  const mailbox = () => outbox({ email: emailCourier({ smtpUrl: mail.url, from: FROM }) }, undefined, FROM);

  it('sends a notice that is due once, and keeps the proof of sending', async () => {
    const box = mailbox();
    box.put(notice(), notice({ id: 'ntc_later', nextAttemptAt: '2027-02-10T08:00:00.001Z' }));
    expect(await deliverNotices(box.deps, { limit: 10 })).toEqual({
      sent: 1,
      retried: 0,
      failed: 0,
      waiting: 0,
    });
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ sent: 0 });
    expect(mail.received).toHaveLength(1);
    expect(box.get()).toMatchObject({ status: 'SENT', attempts: 1, sentAt: START });
    expect(box.get('ntc_later')).toMatchObject({ status: 'QUEUED', attempts: 0, version: 1 });
    expect(box.log()).toEqual([
      {
        id: idOf('deliveries', '1'.padStart(32, '0')),
        noticeId: notice().id,
        at: START,
        succeeded: true,
        detail: expect.stringMatching(/^250 /),
      },
    ]);
  });

  it('carries the words of article 6.1 and the same Message-ID in every sending of a notice', async () => {
    const box = mailbox();
    box.put(notice());
    await deliverNotices(box.deps, { limit: 10 });
    await replayNotice(box.deps, notice().id);
    await deliverNotices(box.deps, { limit: 10 });
    const [first, second] = mail.received;
    expect(first!.parsed.messageId).toBe(`<${notice().id}@provider.example>`);
    expect(second!.parsed.messageId).toBe(first!.parsed.messageId);
    expect(first!.from).toBe('infogerance@provider.example');
    expect(first!.to).toEqual(['achats@acme.example']);
    expect(first!.parsed.subject).toBe('Bon de commande de renouvellement BC-000012');
    expect(first!.parsed.text).toContain(`«\u00a0${EXCERPT_6_1}\u00a0»`);
    expect(first!.parsed.headers.get('content-language')).toBe('fr');
    expect(first!.parsed.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('sends the same bytes each time, whatever the customer, the contract and the sender have become', async () => {
    const box = mailbox();
    box.put(notice());
    mail.refuse(451);
    await deliverNotices(box.deps, { limit: 10 });
    mail.refuse(null);
    box.wait({ minutes: 1 });
    await deliverNotices(box.deps, { limit: 10 });
    const became = {
      ...box.deps,
      couriers: {
        ...box.deps.couriers,
        email: emailCourier({ smtpUrl: mail.url, from: 'Successeur <autre@other.example>' }),
      },
      messages: messageWriter(() => ({ ...FRAME, currency: 'USD' }), 'Successeur <autre@other.example>'),
    };
    box.customers.set('cus_1', { ...box.customers.get('cus_1')!, name: 'Un autre nom' });
    await replayNotice(became, notice().id);
    await deliverNotices(became, { limit: 10 });
    const [first, second] = mail.received;
    expect(second!.raw).toBe(first!.raw);
    const [letter] = [...box.letters.values()];
    expect(letter!.hash).toBe(sha256(canonical(letter!.content)));
    expect(first!.parsed.html).toBe(letter!.content.html);
  });

  it('tries again after a temporary refusal (451), then succeeds', async () => {
    const box = mailbox();
    box.put(notice());
    mail.refuse(451);
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ sent: 0, retried: 1 });
    expect(box.get()).toMatchObject({
      status: 'QUEUED',
      attempts: 1,
      nextAttemptAt: '2027-02-10T08:01:00.000Z',
    });
    mail.refuse(null);
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ sent: 0 });
    box.wait({ minutes: 1 });
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ sent: 1 });
    expect(box.log().map(({ succeeded, detail }) => [succeeded, detail.slice(0, 3)])).toEqual([
      [false, '451'],
      [true, '250'],
    ]);
  });

  it('waits longer after each failure, then gives up; a replay starts over', async () => {
    const box = mailbox();
    box.put(notice());
    mail.refuse(451);
    const instants: string[] = [];
    while (box.get().status === 'QUEUED') {
      instants.push(box.get().nextAttemptAt.slice(0, 16));
      box.moveTo(box.get().nextAttemptAt);
      await deliverNotices(box.deps, { limit: 10 });
    }
    expect(instants).toEqual([
      '2027-02-10T08:00',
      '2027-02-10T08:01',
      '2027-02-10T08:06',
      '2027-02-10T08:36',
      '2027-02-10T10:36',
      '2027-02-10T16:36',
      '2027-02-11T16:36',
    ]);
    expect(box.get()).toMatchObject({ status: 'FAILED', attempts: 7, sentAt: null });
    expect(box.log()).toHaveLength(7);
    mail.refuse(null);
    await replayNotice(box.deps, notice().id);
    expect(box.get()).toMatchObject({ status: 'QUEUED', attempts: 0 });
    await deliverNotices(box.deps, { limit: 10 });
    expect(box.get()).toMatchObject({ status: 'SENT', attempts: 1 });
    expect(mail.received).toHaveLength(1);
  });

  it('gives up at once when the server says the person does not exist (550)', async () => {
    const box = mailbox();
    box.put(notice());
    mail.refuse(550);
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ failed: 1 });
    expect(box.get().status).toBe('FAILED');
    expect(box.log()[0]!.detail).toBe('550 no such person');
  });

  it('sends each notice once when two deliverers run at the same time', async () => {
    const box = mailbox();
    const ids = Array.from({ length: 20 }, (_, index) => `ntc_${index}` as const);
    box.put(...ids.map((id) => notice({ id })));
    const reports = await Promise.all([1, 2, 3].map(() => deliverNotices(box.deps, { limit: 50 })));
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(20);
    expect(mail.received.map(({ parsed }) => parsed.messageId).sort()).toEqual(
      ids.map((id) => `<${id}@provider.example>`).sort(),
    );
    expect(box.log()).toHaveLength(20);
    expect(
      [...box.notices.values()].every(({ status, attempts }) => status === 'SENT' && attempts === 1),
    ).toBe(true);
  });
});

describe('the delivery of notices', () => {
  it('goes on after a deliverer that died while sending', async () => {
    const box = outbox({ email: { deliver: () => new Promise(() => undefined) } });
    box.put(notice());
    void deliverNotices(box.deps, { limit: 10 });
    while (box.get().attempts === 0) await new Promise((resolve) => setImmediate(resolve));
    box.wait({ minutes: 1 });
    const next = {
      ...box.deps,
      couriers: { ...box.deps.couriers, email: { deliver: async () => '250 OK' } },
    };
    expect(await deliverNotices(next, { limit: 10 })).toMatchObject({ sent: 1 });
    expect(box.get()).toMatchObject({ status: 'SENT', attempts: 2 });
  });

  it('sends outside any transaction', async () => {
    const open: number[] = [];
    const box = outbox({
      email: {
        deliver: async () => {
          open.push(box.openTransactions());
          return '250 OK';
        },
      },
    });
    box.put(notice());
    await deliverNotices(box.deps, { limit: 10 });
    expect(open).toEqual([0]);
  });

  it('leaves the state to whoever replayed a notice during its sending, and logs the attempt all the same', async () => {
    const box = outbox({
      email: {
        deliver: async () => {
          box.put({ ...box.get(), status: 'QUEUED', attempts: 0, version: box.get().version + 1 });
          return '250 OK';
        },
      },
    });
    box.put(notice());
    await deliverNotices(box.deps, { limit: 10 });
    expect(box.get()).toMatchObject({ status: 'QUEUED', attempts: 0 });
    expect(box.log()).toHaveLength(1);
  });

  it('keeps notices queued while no SMTP server is configured, and says so once', async () => {
    const box = outbox({ email: unconfiguredEmailCourier });
    box.put(notice());
    for (let look = 0; look < 10; look += 1) {
      expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ waiting: 1, failed: 0 });
      box.wait({ minutes: 5 });
    }
    expect(box.get()).toMatchObject({ status: 'QUEUED', attempts: 0 });
    expect(box.log().map(({ detail }) => detail)).toEqual([
      'no SMTP server configured: set CLAUSIER_SMTP_URL',
    ]);
  });

  it('records an unreachable server as a failure, and delivers the other notices', async () => {
    const there = await receiver();
    const gone = await receiver();
    await gone.close();
    const box = outbox({ webhook: hooks() }, there.url);
    box.endpoints.set(OTHER_ENDPOINT, { ...box.endpoints.get(ENDPOINT)!, id: OTHER_ENDPOINT, url: gone.url });
    box.put({ ...hook, id: 'ntc_a', recipient: OTHER_ENDPOINT }, { ...hook, id: 'ntc_b' });
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ sent: 1, retried: 1 });
    expect(box.log().find(({ noticeId }) => noticeId === 'ntc_a')!.detail).toBe(
      'no connection: ECONNREFUSED',
    );
    await there.close();
  });

  it('keeps secrets, stacks and line ends out of the delivery log', async () => {
    const boom = new Error('password=hunter2\n    at secret.ts:1');
    const details: string[] = [];
    for (const error of [boom, new DeliveryFailure(`502 no\r\n\u0000${'x'.repeat(9_000)}`)]) {
      const box = outbox({ email: { deliver: () => Promise.reject(error) } });
      box.put(notice());
      expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ retried: 1 });
      details.push(box.log()[0]!.detail);
    }
    expect(details[0]).toBe('the message could not be made or sent: Error');
    expect(details[1]).toMatch(/^502 no x+…$/);
    expect(details[1]).toHaveLength(200);
  });

  it('tries a webhook again after HTTP 500, with the same id and the same body', async () => {
    const there = await receiver();
    const box = outbox({ webhook: hooks() }, there.url);
    box.put(hook);
    there.answer(500);
    await deliverNotices(box.deps, { limit: 10 });
    there.answer(200);
    box.wait({ minutes: 1 });
    await deliverNotices(box.deps, { limit: 10 });
    expect(box.log().map(({ detail }) => detail)).toEqual(['HTTP 500 Internal Server Error', 'HTTP 200 OK']);
    const [first, second] = there.received;
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect(second!.body).toBe(first!.body);
    await there.close();
  });

  it('closes an endpoint that answers 410, and calls it no more', async () => {
    const there = await receiver();
    const box = outbox({ webhook: hooks() }, there.url);
    box.put(hook);
    there.answer(410);
    expect(await deliverNotices(box.deps, { limit: 10 })).toMatchObject({ failed: 1 });
    expect(box.endpoints.get(ENDPOINT)).toMatchObject({ active: false, version: 2 });
    box.put({ ...hook, id: 'ntc_next' });
    await deliverNotices(box.deps, { limit: 10 });
    expect(there.received).toHaveLength(1);
    expect(box.get('ntc_next').status).toBe('FAILED');
    expect(box.log()[1]!.detail).toBe('the webhook endpoint is not active');
    await there.close();
  });
});

describe('the replay of a notice', () => {
  it('is for a notice that was sent or given up, not for one that waits', async () => {
    const box = outbox({});
    const sent = notice({ id: `ntc_${'1'.repeat(32)}`, status: 'SENT', attempts: 3 });
    box.put(notice(), sent);
    await expect(replayNotice(box.deps, notice().id)).rejects.toMatchObject({ code: 'FORBIDDEN_TRANSITION' });
    await expect(replayNotice(box.deps, `ntc_${'2'.repeat(32)}`)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(replayNotice(box.deps, 'dlv_1' as GivenId<'notices'>)).rejects.toMatchObject({
      code: 'INVALID_ID',
    });
    box.wait({ minutes: 3 });
    expect(await replayNotice(box.deps, sent.id)).toMatchObject({
      status: 'QUEUED',
      attempts: 0,
      nextAttemptAt: '2027-02-10T08:03:00.000Z',
    });
  });

  it('is for operators', async () => {
    const box = outbox({});
    box.put(notice({ status: 'FAILED' }));
    for (const role of ['customer', 'technician', 'auditor'] as const) {
      const actor: Actor = { subject: 'someone', role, customerId: role === 'customer' ? 'cus_1' : null };
      await expect(replayNotice({ ...box.deps, actor }, notice().id)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(box.get().status).toBe('FAILED');
  });
});
