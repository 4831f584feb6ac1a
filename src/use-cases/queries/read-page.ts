import { InvalidInput } from '../../domain/errors';
import type { Filter, Tables } from '../../domain/ports/store';
import type { Deps } from '../operation/deps';
import { settleAllDue } from '../due-steps/settle-all-due';
import type { Kind } from '../operation/find-own';
import { kindOf, ownedBy } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';

type RowOf<K extends Kind> = NonNullable<Awaited<ReturnType<Tables[K]['find']>>>;

/** Which page of a list is wanted. */
export interface PageInput {
  /** 1 to 100. */
  readonly first: number;
  /** Id of the last object of the page before. */
  readonly after?: string | null;
  readonly newestFirst?: boolean | null;
}

/** A page, and whether another follows. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
}

const LARGEST_PAGE = 100;

/** Reads a page of a list, narrowed to what the actor may know; the order is that of creation. */
export async function readPage<K extends Kind>(
  deps: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
  page: PageInput,
): Promise<PageOf<RowOf<K>>> {
  authorize(deps, permissionToRead(kind));
  const { first, after = null, newestFirst } = page;
  checkPage(kind, first, after);
  if (showsDueSteps(kind, filter)) await settleAllDue(deps);
  const owned = kind === 'customers' ? ownId(deps) : ownedBy(deps.actor);
  const rows = await deps.store.read((tables) =>
    (tables[kind] as unknown as Lists<RowOf<K>>).list(
      { ...filter, ...owned },
      {
        first: first + 1,
        after,
        newestFirst: newestFirst ?? false,
      },
    ),
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** How many objects a list holds for the actor. */
export async function countOwn<K extends Kind>(
  deps: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
): Promise<number> {
  authorize(deps, permissionToRead(kind));
  const owned = kind === 'customers' ? ownId(deps) : ownedBy(deps.actor);
  return deps.store.read((tables) =>
    (tables[kind] as unknown as Lists<RowOf<K>>).count({ ...filter, ...owned }),
  );
}

const CHANGED_BY_STEPS: readonly Kind[] = [
  'subscriptions',
  'orders',
  'proposals',
  'dueSteps',
  'events',
  'notices',
];

/** A list of many lives that steps change; one life was settled when its subscription was read. */
const showsDueSteps = (kind: Kind, filter: object): boolean =>
  CHANGED_BY_STEPS.includes(kind) && !('subscriptionId' in filter);

interface Lists<T> {
  list(
    filter: Filter<T>,
    page: { first: number; after: string | null; newestFirst: boolean },
  ): Promise<readonly T[]>;
  count(filter: Filter<T>): Promise<number>;
}

const ownId = ({ actor }: Deps): { readonly id?: string } =>
  actor.role === 'customer' ? { id: actor.customerId ?? '' } : {};

function checkPage(kind: Kind, first: number, after: string | null): void {
  if (!Number.isSafeInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new InvalidInput(
      {
        fr: `de 1 à ${LARGEST_PAGE} objets par page ; demandé : ${first}`,
        en: `1 to ${LARGEST_PAGE} objects a page; asked: ${first}`,
      },
      ['first'],
    );
  }
  if (after !== null && kindOf(after) !== kind) {
    throw new InvalidInput(
      {
        fr: "`after` est le curseur d'une page précédente de la même liste",
        en: '`after` is the cursor of a previous page of the same list',
      },
      ['after'],
    );
  }
}
