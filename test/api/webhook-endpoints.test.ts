import { Webhook } from 'standardwebhooks';
import { webhookCourier } from '../../src/delivery/webhook-courier';
import { publicEndpoints } from '../../src/delivery/public-endpoints';
import { sealingVault } from '../../src/delivery/sealing-vault';
import { messageWriter } from '../../src/delivery/message-writer';
import { DeliveryFailure } from '../../src/domain/ports/courier';
import { systemClock } from '../../src/server/clocks';
import { deliverNotices } from '../../src/use-cases/delivering/deliver-notices';
import { sealSecrets } from '../../src/use-cases/delivering/seal-secrets';
import type { ReceivedCall } from '../delivery/receiver';
import { receiver } from '../delivery/receiver';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import { SECRETS } from '../support/secrets';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { newSubscription } from './new-subscription';
import { rowsOfAll } from './whole-database';

const ENDPOINT = 'id url active secret retiredUntil removedAt';
const LIST = `{ webhookEndpoints(first: 10) { nodes { ${ENDPOINT} } totalCount } }`;
const NOBODY = { deliver: () => Promise.reject(new DeliveryFailure('nobody listens', 'unable')) };

describeEachDatabase('a webhook endpoint', (open) => {
  let database: TestDatabase;
  let service: TestService;
  let there: Awaited<ReturnType<typeof receiver>>;

  beforeEach(async () => {
    there = await receiver();
    database = await open({ reused: true });
    service = await startService({ store: database.database.store });
  }, 60_000);

  afterEach(async () => {
    await there.close();
    await service.close();
    await database.drop();
  });

  const run = async (mutation: string, type: string, input: object): Promise<any> =>
    (
      await service.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) {
          userErrors { code path message } endpoint { ${ENDPOINT} } } }`,
        { input },
      )
    )[mutation];
  const register = async (url: string, more: object = {}) =>
    (await run('registerWebhook', 'RegisterWebhookInput', { url, ...more })).endpoint;
  const listed = async () => (await service.ask(LIST)).webhookEndpoints;
  /** A customer asks for work beyond its time: its proposal is told, by every way there is. */
  const tellSomething = async (reference: string): Promise<void> => {
    const { subscriptionId } = await newSubscription(service, reference);
    await service.ask(
      'mutation ($input: RequestInterventionInput!) { requestIntervention(input: $input) { proposal { id } } }',
      { input: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 90 } },
    );
  };
  const deliver = () =>
    deliverNotices(
      {
        ...service.services,
        couriers: {
          email: NOBODY,
          webhook: webhookCourier({ clock: systemClock, allowPrivateNetworks: true }),
        },
        messages: messageWriter(() => service.rulebooks.current().frame),
      },
      { limit: 100 },
    );

  it('is listed, given another address, put to rest, and removed', async () => {
    const { id } = await register('https://acme.example/hooks');
    await register('https://boreal.example/hooks');
    expect((await listed()).totalCount).toBe(2);
    const moved = await run('changeWebhook', 'ChangeWebhookInput', {
      endpointId: id,
      url: 'https://acme.example/elsewhere',
    });
    expect(moved.endpoint).toMatchObject({ id, url: 'https://acme.example/elsewhere', active: true });
    await run('changeWebhook', 'ChangeWebhookInput', { endpointId: id, active: false });
    const { webhookEndpoints } = await service.ask(
      '{ webhookEndpoints(first: 10, active: false) { nodes { id } } }',
    );
    expect(webhookEndpoints.nodes).toEqual([{ id }]);
    await run('removeWebhook', 'WebhookInput', { endpointId: id });
    expect((await listed()).nodes.map(({ url }: { url: string }) => url)).toEqual([
      'https://boreal.example/hooks',
    ]);
    const again = await run('changeWebhook', 'ChangeWebhookInput', { endpointId: id, active: true });
    expect(again.userErrors).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN_TRANSITION', path: ['endpointId'] }),
    ]);
  });

  it('has a change to make: neither an address nor a state is a mistake', async () => {
    const { id } = await register('https://acme.example/hooks');
    const { userErrors } = await run('changeWebhook', 'ChangeWebhookInput', { endpointId: id });
    expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['url'] })]);
  });

  it('that is removed is called no more, also for what was waiting', async () => {
    const { id } = await register(there.url);
    await tellSomething('CLI-ACME');
    await run('removeWebhook', 'WebhookInput', { endpointId: id });
    expect(await deliver()).toMatchObject({ failed: 4, sent: 0 });
    expect(there.received).toEqual([]);
  });

  it('has a secret that is shown once, and again to whoever repeats the request under its key', async () => {
    const input = { idempotencyKey: 'one' };
    const first = await register('https://acme.example/hooks', input);
    expect(first.secret).toMatch(/^whsec_/);
    expect(await register('https://acme.example/hooks', input)).toEqual(first);
    expect((await listed()).nodes).toEqual([{ ...first, secret: null }]);
  });

  it('keeps its secrets sealed, wherever they are kept', async () => {
    const { id, secret } = await register('https://acme.example/hooks', { idempotencyKey: 'one' });
    const { endpoint } = await run('rotateWebhookSecret', 'WebhookInput', {
      endpointId: id,
      idempotencyKey: 'two',
    });
    const kept = JSON.stringify(await rowsOfAll(database));
    for (const clear of [secret, endpoint.secret]) {
      expect(clear).toMatch(/^whsec_/);
      expect(kept).not.toContain(clear);
      expect(kept).not.toContain(clear.slice('whsec_'.length));
    }
  });

  it('whose secret is replaced signs with both for a day, then with the new one alone', async () => {
    const { id, secret: old } = await register(there.url);
    const { endpoint } = await run('rotateWebhookSecret', 'WebhookInput', { endpointId: id });
    expect(endpoint.secret).not.toBe(old);
    const verifies = (secret: string, { body, headers }: ReceivedCall): boolean => {
      try {
        return Boolean(new Webhook(secret).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      }
    };
    await tellSomething('CLI-ACME');
    await deliver();
    const during = there.received.at(-1)!;
    expect([old, endpoint.secret].map((secret) => verifies(secret, during))).toEqual([true, true]);
    service.sleepUntil('2027-02-11T09:01:00+01:00');
    await tellSomething('CLI-BOREAL');
    await deliver();
    const after = there.received.at(-1)!;
    expect(after).not.toBe(during);
    expect([old, endpoint.secret].map((secret) => verifies(secret, after))).toEqual([false, true]);
  });

  it('kept in the clear, or under an earlier key, is sealed with the key in use at the next start', async () => {
    const { id, secret } = await register('https://acme.example/hooks');
    const { store } = database.database;
    const stored = async () =>
      (await store.read(({ webhookEndpoints }) => webhookEndpoints.find(id)))!.secret;
    const key = 'another key, of thirty-two bytes and more';
    const vault = sealingVault([key, 'a key for tests, of thirty-two bytes and more']);
    const earlier = await stored();
    await sealSecrets({ store, vault });
    expect(await stored()).not.toBe(earlier);
    expect(sealingVault([key]).open(await stored())).toBe(secret);
    expect(() => SECRETS.vault.open(earlier)).not.toThrow();
    await store.write(async ({ webhookEndpoints }) => {
      await webhookEndpoints.update((await webhookEndpoints.find(id))!, { secret });
    });
    await sealSecrets({ store, vault });
    expect(await stored()).not.toContain('whsec_');
    expect(vault.open(await stored())).toBe(secret);
  });
});

describeEachDatabase('in production, a webhook endpoint', (open) => {
  let database: TestDatabase;
  let service: TestService;
  const HOSTS: Readonly<Record<string, readonly string[]>> = {
    'hooks.acme.example': ['93.184.215.14'],
    'both.acme.example': ['93.184.215.14', '10.0.0.7'],
    'inside.acme.example': ['192.168.1.7'],
  };

  beforeAll(async () => {
    database = await open();
    const checkEndpoint = publicEndpoints({
      allowPrivateNetworks: false,
      resolve: async (host) => (HOSTS[host] ?? []).map((address) => ({ address, family: 4 })),
    });
    service = await startService({ store: database.database.store, production: true, checkEndpoint });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const register = async (url: string): Promise<any> =>
    (
      await service.ask(
        'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { userErrors { code path } endpoint { id } } }',
        { input: { url } },
      )
    ).registerWebhook;

  it.each([
    ['in the clear', 'http://hooks.acme.example/'],
    ['on this machine', 'https://127.0.0.1/'],
    ['on this machine, in numbers', 'https://2130706433/'],
    ['of the cloud it runs in', 'https://169.254.169.254/latest'],
    ['of a private network', 'https://[fd00::1]/'],
    ['of a private network by its name', 'https://inside.acme.example/'],
    ['that is public and private', 'https://both.acme.example/'],
    ['that no machine has', 'https://nowhere.acme.example/'],
  ])('%s is refused when it is registered, and when it is moved there', async (_, url) => {
    const refused = [{ code: 'INVALID_INPUT', path: ['url'] }];
    expect(await register(url)).toEqual({ userErrors: refused, endpoint: null });
    const { endpoint } = await register('https://hooks.acme.example/');
    const { changeWebhook } = await service.ask(
      'mutation ($input: ChangeWebhookInput!) { changeWebhook(input: $input) { userErrors { code path } } }',
      { input: { endpointId: endpoint.id, url } },
    );
    expect(changeWebhook.userErrors).toEqual(refused);
  });

  it('is looked up for nobody who may not register one', async () => {
    await expect(
      service.ask(
        'mutation { registerWebhook(input: { url: "https://127.0.0.1/" }) { userErrors { code } } }',
        {},
        'technician',
      ),
    ).rejects.toThrow('FORBIDDEN');
  });
});
