import type { IdOf } from '../../domain/id';
import DataLoader from 'dataloader';
import type { Deps } from '../../use-cases/operation/deps';
import type { ObjectKind } from '../../domain/kinds';
import { readMany } from '../../use-cases/queries/read-many';
import type { Presented } from './presenters';
import { PRESENTERS } from './presenters';

type Loader<K extends ObjectKind> = DataLoader<IdOf<K>, Presented<K> | null>;

/** Reads objects by id, those asked for together in one statement. */
export interface Loaders {
  one<K extends ObjectKind>(kind: K, id: IdOf<K> | null): Promise<Presented<K> | null>;
}

/** The loaders of one request. */
export function loadersFor(deps: () => Deps): Loaders {
  const loaders: { [K in ObjectKind]?: Loader<K> } = {};
  return {
    one: async <K extends ObjectKind>(kind: K, id: IdOf<K> | null) => {
      if (id === null) return null;
      const loader: Loader<K> = loaders[kind] ?? loaderOf(deps, kind);
      // An assignment would ask for a loader of every kind at once: the compiler does not see that it is that of `kind`.
      Object.assign(loaders, { [kind]: loader });
      return loader.load(id);
    },
  };
}

/**
 * Objects are not kept: a mutation may follow another one in the same request. The log only grows: each of its
 * decisions is decided again once per request.
 */
const loaderOf = <K extends ObjectKind>(deps: () => Deps, kind: K): Loader<K> =>
  new DataLoader(
    async (ids) => {
      const rows = await readMany(deps(), kind, ids);
      return Promise.all(
        rows.map(async (row) => {
          try {
            return row && (await PRESENTERS[kind](row, deps()));
          } catch (error) {
            // One decision that cannot be taken again does not take the others with it.
            return error instanceof Error ? error : new Error(String(error));
          }
        }),
      );
    },
    { cache: kind === 'decisions' },
  );
