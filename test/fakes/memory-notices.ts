import type { DeliveryAttempt, OutboxNotice, WebhookEndpoint } from '../../src/domain/contract/notice';
import type { IssuedLetter } from '../../src/domain/contract/issued-letter';
import type { Customer } from '../../src/domain/contract/customer';
import { ConcurrentChange } from '../../src/domain/errors';
import type { Filter, Page, Rows, Store, Tables, VersionedRows } from '../../src/domain/ports/store';

type Row = { readonly id: string };
type Undo = () => void;

/** The outbox in memory: transactions interleave at every call, and one that fails leaves nothing behind. */
export function memoryNotices() {
  const notices = new Map<string, OutboxNotice>();
  const deliveries = new Map<string, DeliveryAttempt>();
  const endpoints = new Map<string, WebhookEndpoint>();
  const letters = new Map<string, IssuedLetter>();
  const customers = new Map<string, Customer>();
  let open = 0;

  const tablesFor = (undo: Undo[]): Tables =>
    ({
      notices: {
        ...versioned(notices, undo),
        due: async (at: string, limit: number) => {
          await turn();
          return [...notices.values()]
            .filter((notice) => notice.status === 'QUEUED' && notice.nextAttemptAt <= at)
            .sort((one, other) => (one.nextAttemptAt < other.nextAttemptAt ? -1 : 1))
            .slice(0, limit);
        },
      },
      letters: rows(letters, undo),
      deliveries: rows(deliveries, undo),
      webhookEndpoints: versioned(endpoints, undo),
      customers: versioned(customers, undo),
    }) as unknown as Tables;

  const run = async <T>(work: (tables: Tables) => Promise<T>): Promise<T> => {
    const undo: Undo[] = [];
    open += 1;
    try {
      return await work(tablesFor(undo));
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    } finally {
      open -= 1;
    }
  };
  const store: Store = { read: run, write: run };
  return { store, notices, letters, deliveries, endpoints, customers, openTransactions: () => open };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function rows<T extends Row>(all: Map<string, T>, undo: Undo[]): Rows<T> {
  const list = async (filter: Filter<T>, { first, newestFirst }: Page) => {
    await turn();
    const found = [...all.values()].filter((row) =>
      Object.entries(filter).every(([name, value]) => row[name as keyof T] === value),
    );
    return (newestFirst ? found.reverse() : found).slice(0, first);
  };
  return {
    list,
    find: async (id) => {
      await turn();
      return all.get(id) ?? null;
    },
    findMany: async (ids) => ids.flatMap((id) => all.get(id) ?? []),
    count: async (filter) => (await list(filter, { first: Infinity })).length,
    insert: async (row) => {
      await turn();
      all.set(row.id, row);
      undo.push(() => all.delete(row.id));
    },
  };
}

function versioned<T extends Row & { readonly version: number }>(
  all: Map<string, T>,
  undo: Undo[],
): VersionedRows<T> {
  return {
    ...rows(all, undo),
    update: async (row, changes) => {
      await turn();
      const before = all.get(row.id);
      if (before?.version !== row.version) {
        throw new ConcurrentChange({ fr: 'une autre modification', en: 'another change' });
      }
      const after = { ...before, ...changes, version: before.version + 1 };
      all.set(row.id, after);
      undo.push(() => all.set(row.id, before));
      return after;
    },
  };
}
