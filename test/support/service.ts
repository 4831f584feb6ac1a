import type { FastifyInstance } from 'fastify';
import type { Role } from '../../src/domain/actor';
import type { Provider } from '../../src/domain/frame';
import type { EndpointCheck } from '../../src/domain/ports/endpoint-check';
import type { MovableClock } from '../../src/domain/ports/clock';
import type * as RenderPdf from '../../src/documents/render-pdf';
import type { Store } from '../../src/domain/ports/store';
import { renderHtml } from '../../src/documents/render-html';
import type { LiveRulebooks } from '../../src/rulebook/live-rulebooks';
import { liveRulebooks } from '../../src/rulebook/live-rulebooks';
import type { Release } from '../../src/rulebook/model/release';
import { movableClock } from '../../src/server/clocks';
import { createServer } from '../../src/server/create-server';
import { identifyByToken } from '../../src/server/identity/actor-of';
import { signToken } from '../../src/server/identity/bearer-token';
import type { SignedLinks } from '../../src/server/identity/signed-links';
import { signedLinks } from '../../src/server/identity/signed-links';
import { countedIds, timeOrderedIds } from '../../src/server/ids';
import { loggedTroubles } from '../../src/server/logged-troubles';
import { loadDemo } from '../../src/use-cases/demo/load-demo';
import type { Services } from '../../src/use-cases/operation/deps';
import { runDueSteps } from '../../src/use-cases/due-steps/run-due-steps';
import { playgroundParts } from '../../src/wiring/playground-parts';
import { SECRETS, SECRETS_KEY } from './secrets';
import { shippedRelease, shippedRules } from './shipped-release';
import { instantText } from '../../src/domain/instant-text';

/** The key its tokens are signed with. */
export const SECRET = new TextEncoder().encode('a secret for tests, of thirty-two bytes and more');

/** What a test may choose of a service. */
export interface ServiceOptions {
  readonly store: Store;
  /** Where its clock starts. */
  readonly at?: string;
  /** A clock of the test's own, instead of one that runs from `at`. */
  readonly clock?: MovableClock;
  readonly release?: Release;
  /** What the installation says of the provider. */
  readonly provider?: Partial<Provider>;
  /** Which endpoints webhooks may go to; any unless it is said. */
  readonly checkEndpoint?: EndpointCheck;
  /** Fails while the database does not answer; a look at it otherwise. */
  readonly ready?: () => Promise<void>;
  /** Loads the demonstration first. */
  readonly demo?: boolean;
  readonly production?: boolean;
  readonly allowedOrigins?: readonly string[];
}

/** What links in letters begin with. */
export const PUBLIC_URL = 'https://clausier.example';

/** A running service with its own clock, spoken to over HTTP. */
export interface TestService {
  readonly app: FastifyInstance;
  readonly address: string;
  readonly services: Services;
  readonly rulebooks: LiveRulebooks;
  /** Links as its letters have them, at an address that no test asks. */
  readonly links: SignedLinks;
  readonly clock: MovableClock;
  readonly logged: readonly string[];
  readonly tokens: Readonly<Record<Role, string>>;
  /** A token of a customer by its reference. */
  customerToken(reference: string): Promise<string>;
  /** Posts a body as it is. */
  post(
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; headers: Headers; body: any }>;
  /** Runs an operation as a role; fails when the answer has errors. */
  ask(query: string, variables?: object, as?: Role | { readonly token: string }): Promise<any>;
  /** Moves the clock and settles what fell due, as the scheduler does. */
  moveTo(at: string): Promise<void>;
  /** Moves the clock alone: nobody has looked at what is due. */
  sleepUntil(at: string): void;
  close(): Promise<void>;
}

/** Few tests draw a page, and what draws it takes long to load: it is loaded when one does. */
const pdf: typeof RenderPdf.renderPdf = (document, hash) =>
  jest.requireActual<typeof RenderPdf>('../../src/documents/render-pdf').renderPdf(document, hash);

/** Starts a service on a migrated database. */
export async function startService(options: ServiceOptions): Promise<TestService> {
  const { store, at = '2027-02-10T09:00:00+01:00', production = false } = options;
  const logged: string[] = [];
  const clock = options.clock ?? movableClock(instantText(Temporal.Instant.from(at)));
  const release = options.release ?? (await shippedRelease());
  await keep(store, release);
  const rulebooks = liveRulebooks(release);
  const services: Services = {
    clock,
    store,
    rulebooks,
    ids: timeOrderedIds,
    troubles: loggedTroubles((line) => logged.push(line)),
    ...SECRETS,
    ...(options.checkEndpoint ? { checkEndpoint: options.checkEndpoint } : {}),
    provider: options.provider ?? { name: 'Icodia', details: [] },
  };
  const { demonstration } = await shippedRules();
  if (options.demo) expect((await loadDemo(services, countedIds(), demonstration)).stopped).toEqual([]);
  const parts = playgroundParts(services, () => demonstration, SECRET);
  const tokens = await parts.tokens();
  const links = signedLinks({ publicUrl: PUBLIC_URL, days: 90, keys: [SECRETS_KEY], clock });
  const app = await createServer({
    services,
    identify: identifyByToken(SECRET, store),
    links,
    production,
    allowedOrigins: options.allowedOrigins ?? [],
    testClock: production ? null : clock,
    renderers: { html: renderHtml, pdf },
    playground: production ? null : parts,
    ready: options.ready ?? (() => store.read(async ({ releases }) => void (await releases.count({})))),
    log: (line) => logged.push(line),
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });

  const post: TestService['post'] = async (body, headers = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  return {
    app,
    address,
    services,
    rulebooks,
    links,
    clock,
    logged,
    tokens,
    customerToken: (reference) =>
      signToken({ subject: reference, role: 'customer', customer: reference }, SECRET),
    post,
    ask: async (query, variables = {}, as = 'operator') => {
      const token = typeof as === 'string' ? tokens[as] : as.token;
      const { body } = await post({ query, variables }, { authorization: `Bearer ${token}` });
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    moveTo: async (to) => {
      clock.moveTo(instantText(Temporal.Instant.from(to)));
      await runDueSteps(services);
    },
    sleepUntil: (to) => clock.moveTo(instantText(Temporal.Instant.from(to))),
    close: () => app.close(),
  };
}

/** Keeps the files of a release, so that what it decides can be decided again. */
export async function keep(store: Store, release: Release): Promise<void> {
  await store.write(async ({ releases }) => {
    if (await releases.find(release.hash)) return;
    await releases.insert({
      id: release.hash,
      files: JSON.stringify(Object.fromEntries(release.files)),
      recordedAt: '2024-01-01T00:00:00.000Z',
    });
  });
}
