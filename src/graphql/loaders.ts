import DataLoader from 'dataloader';
import type { Deps, Services } from '../use-cases/deps';
import type { Kind } from '../use-cases/find-own';
import { readMany } from '../use-cases/reading/read-many';
import { readDecision } from '../use-cases/reading/read-decision';
import { PRESENTERS } from './present/present';
import { presentReplay } from './present/present-decision';

/** Reads objects by id, each once per request, those asked for together in one statement. */
export interface Loaders {
  one(kind: Kind, id: string | null): Promise<object | null>;
  decision(id: string | null): Promise<object | null>;
}

/** The loaders of one request. */
export function loadersFor(deps: () => Deps, { rulebooks }: Services): Loaders {
  const byKind = new Map<Kind, DataLoader<string, object | null>>();
  const decisions = new DataLoader<string, object>((ids) =>
    Promise.all(ids.map(async (id) => presentReplay(await readDecision(deps(), id)))),
  );
  const loaderOf = (kind: Kind): DataLoader<string, object | null> => {
    const known = byKind.get(kind);
    if (known) return known;
    const present = PRESENTERS[kind] as (row: object, rulebook: unknown) => object;
    const loader = new DataLoader<string, object | null>(async (ids) => {
      const rows = await readMany(deps(), kind, ids);
      return rows.map((row) => (row ? present(row, rulebooks.current()) : null));
    });
    byKind.set(kind, loader);
    return loader;
  };
  return {
    one: async (kind, id) => (id === null ? null : loaderOf(kind).load(id)),
    decision: async (id) => (id === null || id === '' ? null : decisions.load(id)),
  };
}
