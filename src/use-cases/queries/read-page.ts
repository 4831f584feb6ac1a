import { InvalidInput } from '../../domain/errors';
import type { Filter, ObjectTables } from '../../domain/ports/store';
import { isIdOf } from '../../domain/id';
import type { IdOf } from '../../domain/id';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Deps } from '../operation/deps';
import { settleAllDue } from '../due-steps/settle-all-due';
import { belongingTo, ownedBy } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { permissionToRead } from './permission-to-read';

/** Which page of a list is wanted. */
export interface PageInput {
  /** 1 to 100. */
  readonly first: number;
  /** Id of the last object of the page before. */
  readonly after?: string | null;
  readonly newestFirst?: boolean | null;
  /** What the caller calls `first` and `after`, for mistakes in them. */
  readonly fields?: { readonly first: string; readonly after: string };
}

/** A page, and whether another follows. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
}

const LARGEST_PAGE = 100;

/** Reads a page of a list, narrowed to what the actor may know; the order is that of creation. */
export async function readPage<K extends ObjectKind>(
  deps: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
  page: PageInput,
): Promise<PageOf<RowOf<K>>> {
  authorize(deps, permissionToRead(kind));
  const { first, newestFirst, fields = { first: 'first', after: 'after' } } = page;
  checkSize(first, fields.first);
  const after = cursorOf(kind, page.after ?? null, fields.after);
  if (showsDueSteps(kind, filter)) await settleAllDue(deps, belongingTo(deps.actor));
  const wanted = narrowed(deps, kind, filter);
  const rows = await deps.store.read((tables: ObjectTables) =>
    tables[kind].list(wanted, { first: first + 1, after, newestFirst: newestFirst ?? false }),
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** How many objects a list holds for the actor. */
export async function countOwn<K extends ObjectKind>(
  deps: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
): Promise<number> {
  authorize(deps, permissionToRead(kind));
  const wanted = narrowed(deps, kind, filter);
  return deps.store.read((tables: ObjectTables) => tables[kind].count(wanted));
}

/** A filter within what the actor may know: of another customer, a customer finds nothing. */
function narrowed<K extends ObjectKind>(
  { actor }: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
): Filter<RowOf<K>> {
  const { customerId } = filter as { readonly customerId?: unknown };
  const elsewhere = actor.role === 'customer' && customerId !== undefined && customerId !== actor.customerId;
  return { ...filter, ...ownedBy(actor, kind), ...(elsewhere ? { customerId: [] } : {}) };
}

const CHANGED_BY_STEPS: readonly ObjectKind[] = [
  'subscriptions',
  'orders',
  'interventions',
  'proposals',
  'issuedDocuments',
  'charges',
  'decisions',
  'dueSteps',
  'events',
  'notices',
];

/** A list of many lives that steps change; one life was settled when its subscription was read. */
const showsDueSteps = (kind: ObjectKind, filter: object): boolean =>
  CHANGED_BY_STEPS.includes(kind) && !('subscriptionId' in filter);

function checkSize(first: number, field: string): void {
  if (Number.isSafeInteger(first) && first >= 1 && first <= LARGEST_PAGE) return;
  throw new InvalidInput(
    {
      fr: `de 1 à ${LARGEST_PAGE} objets par page ; demandé : ${first}`,
      en: `1 to ${LARGEST_PAGE} objects a page; asked: ${first}`,
    },
    [field],
  );
}

function cursorOf<K extends ObjectKind>(kind: K, after: string | null, field: string): IdOf<K> | null {
  if (after === null || isIdOf(kind, after)) return after;
  throw new InvalidInput(
    {
      fr: `\`${field}\` est le curseur d'une autre page de la même liste`,
      en: `\`${field}\` is the cursor of another page of the same list`,
    },
    [field],
  );
}
