import type { LookupAddress } from 'node:dns';
import type { RequestListener } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress } from '../../src/delivery/public-address';
import type { WebhookSettings } from '../../src/delivery/webhook-courier';
import { webhookCourier } from '../../src/delivery/webhook-courier';
import { webhookBody } from '../../src/delivery/webhook-body';
import { notice, SECRET, webhook } from './outbox';
import { receiver } from './receiver';
import { instantText } from '../../src/domain/instant-text';

const clock = { now: () => instantText(Temporal.Now.instant()) };
const courier = (more: Partial<WebhookSettings> = {}) =>
  webhookCourier({ clock, allowPrivateNetworks: true, ...more });
const address = (text: string): LookupAddress => ({ address: text, family: text.includes(':') ? 6 : 4 });

async function withReceiver(
  work: (there: Awaited<ReturnType<typeof receiver>>) => Promise<void>,
  listener?: RequestListener,
) {
  const there = await receiver(listener);
  try {
    await work(there);
  } finally {
    await there.close();
  }
}

describe('a webhook', () => {
  it('is verified by a Standard Webhooks receiver, and says what happened to whom', () =>
    withReceiver(async ({ url, received }) => {
      const body = webhookBody(notice({ code: 'RENEWED', data: { newDueDate: '2028-03-01', label: 'été' } }));
      expect(await courier().deliver(webhook({ url, body }))).toBe('HTTP 204 No Content');
      const [call] = received;
      expect(new Webhook(SECRET).verify(call!.body, call!.headers as Record<string, string>)).toEqual({
        type: 'RENEWED',
        timestamp: '2027-02-10T07:59:00.000Z',
        data: {
          customerId: 'cus_1',
          subscriptionId: 'sub_1',
          decisionId: 'dec_1',
          values: { newDueDate: '2028-03-01', label: 'été' },
        },
      });
      expect(call).toMatchObject({
        method: 'POST',
        url: '/hooks',
        headers: { 'content-type': 'application/json', 'webhook-id': 'ntc_1' },
      });
    }));

  it('altered on its way, or signed with another secret, is not verified', () =>
    withReceiver(async ({ url, received }) => {
      await courier().deliver(webhook({ url }));
      const { body, headers } = received[0]!;
      const signed = headers as Record<string, string>;
      expect(() => new Webhook(SECRET).verify(`${body} `, signed)).toThrow();
      expect(() => new Webhook('whsec_AAAA').verify(body, signed)).toThrow();
      expect(() => new Webhook(SECRET).verify(body, { ...signed, 'webhook-id': 'ntc_2' })).toThrow();
    }));

  it.each([
    [400, 'again'],
    [404, 'again'],
    [410, 'gone'],
    [429, 'again'],
    [503, 'again'],
  ])('that is answered HTTP %i is not taken', (status, kind) =>
    withReceiver(async ({ url, answer }) => {
      answer(status);
      await expect(courier().deliver(webhook({ url }))).rejects.toMatchObject({ kind });
    }),
  );

  it('follows no redirect', () =>
    withReceiver(async ({ url, answer, received }) => {
      answer(307, { location: '/elsewhere' });
      await expect(courier().deliver(webhook({ url }))).rejects.toThrow(
        'HTTP 307 Temporary Redirect (redirects are not followed)',
      );
      expect(received).toHaveLength(1);
    }));

  it('is not taken by a receiver that never answers', () =>
    withReceiver(
      async ({ url }) => {
        await expect(courier({ timeoutMs: 100 }).deliver(webhook({ url }))).rejects.toMatchObject({
          message: 'no answer in time',
          kind: 'again',
        });
      },
      () => undefined,
    ));

  it('is taken whatever the length of the answer', () =>
    withReceiver(
      async ({ url }) => {
        expect(await courier({ timeoutMs: 300 }).deliver(webhook({ url }))).toBe('HTTP 200 OK');
        await new Promise((resolve) => setTimeout(resolve, 400));
      },
      (_request, response) => {
        response.on('error', () => undefined);
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    ));

  it.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'gopher://127.0.0.1', 'hooks', ''])(
    'goes to http and https only, not to %j',
    async (url) => {
      await expect(courier().deliver(webhook({ url }))).rejects.toMatchObject({
        message: 'the endpoint is not an http or https URL',
        kind: 'never',
      });
    },
  );

  it('needs a secret that signs', async () => {
    for (const secret of ['', 'whsec_', 'whsec_é', 'not base64!']) {
      await expect(courier().deliver(webhook({ secrets: [secret] }))).rejects.toMatchObject({
        message: 'the secret of the endpoint is not a Standard Webhooks secret',
        kind: 'never',
      });
    }
  });
});

describe('a webhook of an installation that refuses private networks', () => {
  const guarded = (resolve: WebhookSettings['resolve'] = async () => []) =>
    courier({ allowPrivateNetworks: false, resolve: resolve });
  const refusal = { kind: 'never', message: expect.stringContaining('in a private network') };

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '169.254.169.254',
    '[fe80::1]',
    '[fd00::1]',
  ])('never goes to this machine or its network written as %s', (host) =>
    withReceiver(async ({ port, received }) => {
      await expect(guarded().deliver(webhook({ url: `http://${host}:${port}/` }))).rejects.toMatchObject(
        refusal,
      );
      expect(received).toEqual([]);
    }),
  );

  it('never goes to a name that leads there, alone or among others', () =>
    withReceiver(async ({ port, received }) => {
      const url = `http://hooks.acme.example:${port}/`;
      for (const found of [
        ['127.0.0.1'],
        ['1.1.1.1', '127.0.0.1'],
        ['10.0.0.1'],
        ['2606:4700::1111', '::1'],
      ]) {
        await expect(guarded(async () => found.map(address)).deliver(webhook({ url }))).rejects.toMatchObject(
          refusal,
        );
      }
      expect(received).toEqual([]);
    }));

  it('goes nowhere when the name of this machine is asked of its own resolver', () =>
    withReceiver(async ({ port, received }) => {
      const strict = courier({ allowPrivateNetworks: false });
      await expect(strict.deliver(webhook({ url: `http://localhost:${port}/` }))).rejects.toMatchObject(
        refusal,
      );
      expect(received).toEqual([]);
    }));
});

describe('the address of an endpoint', () => {
  it('is asked once: the answer that was checked is the one connected to', () =>
    withReceiver(async ({ port, received }) => {
      const answers = ['127.0.0.1', '203.0.113.1', '203.0.113.1'];
      const asked: string[] = [];
      const resolve = async (host: string) => {
        asked.push(host);
        return [address(answers.shift()!)];
      };
      await courier({ resolve }).deliver(webhook({ url: `http://hooks.acme.example:${port}/` }));
      expect(asked).toEqual(['hooks.acme.example']);
      expect(received[0]!.headers.host).toBe(`hooks.acme.example:${port}`);
    }));

  it('that does not resolve is a failure to try again', async () => {
    const none = courier({ resolve: async () => [] });
    await expect(none.deliver(webhook({ url: 'http://hooks.acme.example/' }))).rejects.toMatchObject({
      kind: 'again',
      message: 'the host of the endpoint has no address',
    });
    const broken = courier({
      resolve: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    await expect(broken.deliver(webhook({ url: 'https://hooks.acme.example/' }))).rejects.toMatchObject({
      kind: 'again',
      message: 'no connection: ENOTFOUND',
    });
  });

  it.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '2a01:e0a::1'])(
    '%s is public',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '2001:0:1::1',
    '2001:db8::1',
    '2002:a00:1::1',
  ])('%s is not public', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});
