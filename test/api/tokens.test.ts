import { SignJWT, UnsecuredJWT } from 'jose';
import { signToken } from '../../src/server/identity/bearer-token';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { SECRET, startService } from '../support/service';

let database: TestDatabase;
let service: TestService;

beforeAll(async () => {
  database = await openFile();
  service = await startService({ store: database.database.store, demo: true });
}, 60_000);

afterAll(async () => {
  await service.close();
  await database.drop();
});

const claims = (over: object = {}) => ({
  sub: 'someone',
  role: 'operator',
  iss: 'clausier',
  aud: 'clausier-api',
  exp: Temporal.Now.instant().add({ hours: 1 }).epochMilliseconds / 1000,
  ...over,
});
const sign = (over: object = {}, secret: Uint8Array = SECRET, alg = 'HS256'): Promise<string> =>
  new SignJWT(claims(over)).setProtectedHeader({ alg }).sign(secret);
const past = Temporal.Now.instant().subtract({ hours: 1 }).epochMilliseconds / 1000;
const customerToken = (customer: string | null) =>
  signToken({ subject: 'portal', role: 'customer', customer }, SECRET);

/** What is wrong with a token, and its header. */
const REFUSED: readonly (readonly [string, () => Promise<string>])[] = [
  ['is not a token', async () => 'Bearer nonsense'],
  ['is another scheme', async () => `Basic ${await sign()}`],
  ['has no scheme', async () => await sign()],
  ['expired', async () => `Bearer ${await sign({ exp: Math.floor(past) })}`],
  ['never expires', async () => `Bearer ${await sign({ exp: undefined })}`],
  ['is not valid yet', async () => `Bearer ${await sign({ nbf: Math.floor(past) + 100_000_000 })}`],
  [
    'was signed with another secret',
    async () => `Bearer ${await sign({}, new TextEncoder().encode('another secret, of thirty-two bytes'))}`,
  ],
  ['was signed with another algorithm', async () => `Bearer ${await sign({}, SECRET, 'HS512')}`],
  ['was not signed', async () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
  ['was changed after it was signed', async () => `Bearer ${forged(await sign({ role: 'auditor' }))}`],
  ['is for another audience', async () => `Bearer ${await sign({ aud: 'another-api' })}`],
  ['comes from another issuer', async () => `Bearer ${await sign({ iss: 'someone else' })}`],
  ['names nobody', async () => `Bearer ${await sign({ sub: undefined })}`],
  ['has no role', async () => `Bearer ${await sign({ role: undefined })}`],
  ['has a role nobody has', async () => `Bearer ${await sign({ role: 'root' })}`],
  ['has a role that is a list', async () => `Bearer ${await sign({ role: ['operator'] })}`],
  ['is of staff and names a customer', async () => `Bearer ${await sign({ customer: 'CLI-ACME' })}`],
  ['is of a customer without a reference', async () => `Bearer ${await customerToken(null)}`],
  [
    'is of a customer that is an object',
    async () => `Bearer ${await sign({ role: 'customer', customer: {} })}`,
  ],
  ['is of a customer nobody knows', async () => `Bearer ${await customerToken('CLI-NOBODY')}`],
  ['is of a customer in other letters', async () => `Bearer ${await customerToken('cli-acme')}`],
];

/** The same token, whose bearer says of itself that it is an operator. */
function forged(token: string): string {
  const [header, , signature] = token.split('.');
  return [header, Buffer.from(JSON.stringify(claims())).toString('base64url'), signature].join('.');
}

describe.each(REFUSED)('a token that %s', (_, header) => {
  it('is refused in the language of the request, without saying what is wrong with it', async () => {
    const authorization = await header();
    const french = await service.post({ query: '{ me { role } }' }, { authorization });
    const english = await service.post(
      { query: '{ me { role } }' },
      { authorization, 'accept-language': 'en' },
    );
    for (const { body } of [french, english]) {
      expect(body.data).toBeNull();
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect(JSON.stringify(body)).not.toMatch(/JWT|JWS|signature|exp"|node_modules/);
    }
    expect(french.body.errors[0].message).not.toBe(english.body.errors[0].message);
    expect(service.logged).toEqual([]);
  });

  it('opens no document, and leaves what is public open', async () => {
    const authorization = await header();
    const id = 'ord_'.padEnd(36, '0');
    const response = await fetch(`${service.address}/documents/${id}.pdf`, { headers: { authorization } });
    expect(response.status).toBe(401);
    const { body } = await service.post({ query: '{ offer { levels { code } } }' }, { authorization });
    expect(body.data.offer.levels.length).toBeGreaterThan(0);
  });
});

it('a valid token says who asks', async () => {
  const { me } = await service.ask('{ me { subject role customerId } }', {}, { token: await sign() });
  expect(me).toEqual({ subject: 'someone', role: 'operator', customerId: null });
  const token = await customerToken('CLI-ACME');
  const own = await service.ask('{ me { role customerId } customers { nodes { id } } }', {}, { token });
  expect(own.customers.nodes).toEqual([{ id: own.me.customerId }]);
});
