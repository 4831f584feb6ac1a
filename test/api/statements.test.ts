import type { Store } from '../../src/domain/ports/store';
import * as samples from '../persistence/samples';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

/** A store that counts the units of work it is asked for. */
function counted(store: Store): { readonly store: Store; readonly since: () => number } {
  let units = 0;
  return {
    store: {
      read: (work) => ((units += 1), store.read(work)),
      write: (work) => ((units += 1), store.write(work)),
    },
    since: () => {
      const so = units;
      units = 0;
      return so;
    },
  };
}

const LIST = `query ($first: Int!) { subscriptions(first: $first) {
  nodes { reference customer { name } rental { reference serverType } } } }`;

describe('a page of subscriptions with their customers and servers', () => {
  let database: TestDatabase;
  let service: TestService;
  let since: () => number;

  beforeAll(async () => {
    database = await openFile();
    const { store, since: counter } = counted(database.database.store);
    since = counter;
    service = await startService({ store });
    await store.write(async (tables) => {
      for (let made = 0; made < 50; made += 1) {
        const customer = samples.customer({ name: `Client ${made}` });
        const rental = samples.rental(customer.id, { id: samples.newId('rentals') });
        const order = samples.order(rental);
        await tables.customers.insert(customer);
        await tables.rentals.insert(rental);
        await tables.orders.insert(order);
        await tables.subscriptions.insert(samples.subscription(order));
      }
    });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const unitsFor = async (first: number): Promise<number> => {
    since();
    const { subscriptions } = await service.ask(LIST, { first });
    expect(subscriptions.nodes).toHaveLength(first);
    expect(new Set(subscriptions.nodes.map(({ customer }: any) => customer.name)).size).toBe(first);
    for (const { rental } of subscriptions.nodes) expect(rental.serverType).toBe('DEDIE_ICODIA');
    return since();
  };

  it('takes as many reads for fifty as for two', async () => {
    const few = await unitsFor(2);
    expect(few).toBeLessThanOrEqual(5);
    expect(await unitsFor(50)).toBe(few);
  });

  it('counts the whole only when it is asked for', async () => {
    since();
    await service.ask('{ subscriptions(first: 5) { nodes { id } pageInfo { hasNextPage } } }');
    const without = since();
    const { subscriptions } = await service.ask('{ subscriptions(first: 5) { totalCount nodes { id } } }');
    expect(subscriptions.totalCount).toBe(50);
    expect(since()).toBe(without + 1);
  });

  it('is walked to its end by its cursors, in both directions, without a gap', async () => {
    for (const newestFirst of [false, true]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { subscriptions } = await service.ask(
          `query ($after: ID, $newestFirst: Boolean!) { subscriptions(first: 7, after: $after, newestFirst: $newestFirst) {
            edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
          { after, newestFirst },
        );
        expect(subscriptions.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...subscriptions.edges.map(({ node }: any) => node.id));
        after = subscriptions.pageInfo.hasNextPage ? subscriptions.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(50);
      expect(new Set(seen).size).toBe(50);
      expect(seen).toEqual([...seen].sort((one, two) => (newestFirst ? -1 : 1) * (one < two ? -1 : 1)));
    }
  });
});
