import type { ObjectKind } from '../domain/records/kinds';
import DataLoader from 'dataloader';
import type { Deps, Services } from '../use-cases/operation/deps';
import { readMany } from '../use-cases/queries/read-many';
import { replay } from '../use-cases/queries/read-decision';
import { PRESENTERS } from './present/present';
import { presentReplay } from './present/present-decision';

/** Reads objects by id, those asked for together in one statement. */
export interface Loaders {
  one(kind: ObjectKind, id: string | null): Promise<object | null>;
  decision(id: string | null): Promise<object | null>;
}

/** The loaders of one request. Objects are not kept: a mutation may follow another one in the same request. */
export function loadersFor(deps: () => Deps, services: Services): Loaders {
  const byKind = new Map<ObjectKind, DataLoader<string, object | null>>();
  // The log only grows: each of its decisions is decided again once per request.
  const decisions = new DataLoader<string, object | null>(async (ids) => {
    const records = await readMany(deps(), 'decisions', ids);
    return Promise.all(
      records.map(async (record) => record && replay(services, record).then(presentReplay, asError)),
    );
  });
  const loaderOf = (kind: ObjectKind): DataLoader<string, object | null> => {
    const known = byKind.get(kind);
    if (known) return known;
    const present = PRESENTERS[kind] as (row: object, rulebook: unknown) => object;
    const loader = new DataLoader<string, object | null>(
      async (ids) => {
        const rows = await readMany(deps(), kind, ids);
        return rows.map((row) => (row ? present(row, services.rulebooks.current()) : null));
      },
      { cache: false },
    );
    byKind.set(kind, loader);
    return loader;
  };
  return {
    one: async (kind, id) => (id === null ? null : loaderOf(kind).load(id)),
    decision: async (id) => (id === null || id === '' ? null : decisions.load(id)),
  };
}

/** One decision that cannot be replayed does not take the others with it. */
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
