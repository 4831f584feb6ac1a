import type { Provider } from '../../../src/domain/frame';
import type { Store } from '../../../src/domain/ports/store';
import type { Database } from '../../../src/persistence/open-database';
import { openDatabase } from '../../../src/persistence/open-database';
import type { Release } from '../../../src/rulebook/model/release';
import type { OpenTestDatabase, TestDatabase } from '../../support/databases';
import type { TestService } from '../../support/service';
import { badLetters } from '../../support/bad-letters';
import { startService } from '../../support/service';
import { notKept } from './documents';
import { stillClock } from './still-clock';

/** A service on a database of its own, and others on the same one. */
export interface Stage {
  readonly service: TestService;
  readonly database: TestDatabase;
  /** Another instance of the service, with a connection of its own to the same database, and other rules or another provider if given. */
  another(at: string, release?: Release, provider?: Partial<Provider>): Promise<TestService>;
}

/**
 * Starts a service for a test; when the test ends, every decision of its log is taken again and is the
 * same, everything it issued is kept as it stands, and each of its notices has the letter it should.
 */
export function onStage(open: OpenTestDatabase): (at: string, release?: Release) => Promise<Stage> {
  jest.setTimeout(120_000);
  const databases: TestDatabase[] = [];
  const connections: Database[] = [];
  const services: TestService[] = [];

  afterEach(async () => {
    try {
      for (const service of services) {
        expect(await notIdentical(service)).toEqual([]);
        expect(await notKept(service)).toEqual([]);
        expect(await badLetters(service)).toEqual([]);
      }
    } finally {
      for (const service of services.splice(0)) await service.close();
      for (const connection of connections.splice(0)) await connection.close();
      for (const database of databases.splice(0)) await database.drop();
    }
  });

  return async (at, release) => {
    const database = await open({ reused: true });
    databases.push(database);
    const start = async (
      from: string,
      store: Store,
      rules = release,
      provider?: Partial<Provider>,
    ): Promise<TestService> => {
      const service = await startService({
        store,
        clock: stillClock(from),
        ...(rules && { release: rules }),
        ...(provider && { provider }),
      });
      services.push(service);
      return service;
    };
    return {
      database,
      service: await start(at, database.database.store),
      another: async (from, rules, provider) => {
        const connection = await openDatabase(database.url);
        connections.push(connection);
        return start(from, connection.store, rules, provider);
      },
    };
  };
}

const MOST_DECISIONS = 1_000;
const PAGE = 100;

/** The decisions of the log that do not come out the same when they are taken again from their facts. */
async function notIdentical(service: TestService): Promise<readonly unknown[]> {
  const logged = await service.services.store.read(({ decisions }) =>
    decisions.list({}, { first: MOST_DECISIONS }),
  );
  const subscriptions = new Set(logged.flatMap(({ subscriptionId }) => subscriptionId ?? []));
  const replayed: { id: string; identical: boolean }[] = [];
  for (const id of subscriptions) replayed.push(...(await replaysOf(service, id)));
  for (const { id } of logged.filter(({ subscriptionId }) => subscriptionId === null))
    replayed.push(
      (await service.ask('query ($id: ID!) { decision(id: $id) { id identical } }', { id })).decision,
    );
  const same = new Set(replayed.filter(({ identical }) => identical).map(({ id }) => id));
  return logged.filter(({ id }) => !same.has(id));
}

/** The decisions of a subscription, each taken again. */
async function replaysOf(service: TestService, id: string): Promise<{ id: string; identical: boolean }[]> {
  const nodes: { id: string; identical: boolean }[] = [];
  for (let after: string | null = null; ; after = nodes.at(-1)?.id ?? null) {
    const { subscription } = await service.ask(
      `query ($id: ID, $after: ID) { subscription(id: $id) { decisions(first: ${PAGE}, after: $after) {
        nodes { id identical } pageInfo { hasNextPage } } } }`,
      { id, after },
    );
    nodes.push(...subscription.decisions.nodes);
    if (!subscription.decisions.pageInfo.hasNextPage) return nodes;
  }
}
