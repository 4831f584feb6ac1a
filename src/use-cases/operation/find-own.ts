import type { Actor } from '../../domain/actor';
import { InvalidId, NotFound } from '../../domain/errors';
import type { Filter, ObjectTables, Page } from '../../domain/ports/store';
import type { GivenId, IdOf } from '../../domain/id';
import { isIdOf } from '../../domain/id';
import { isCounted, KINDS } from '../../domain/kinds';
import type { CountedKind, ObjectKind } from '../../domain/kinds';
import { isReferenceOf } from '../../domain/reference';
import type { RowOf } from '../../domain/records/rows-by-kind';

/** Reads an object by its id, or by the reference people use, such as `INF-000001`: InvalidId when the id names something else, NotFound when the actor may not know of it. */
export async function findOwn<K extends ObjectKind>(
  tables: ObjectTables,
  actor: Actor,
  kind: K,
  id: GivenId<K>,
  field = 'id',
): Promise<RowOf<K>> {
  const row = await namedBy(tables, kind, id, field);
  if (row && mayKnow(actor, row)) return row;
  const shown = id.slice(0, 60);
  throw new NotFound(
    { fr: `rien ne porte l'identifiant \`${shown}\``, en: `nothing has the id \`${shown}\`` },
    [field],
  );
}

async function namedBy<K extends ObjectKind>(
  tables: ObjectTables,
  kind: K,
  id: GivenId<K>,
  field: string,
): Promise<RowOf<K> | null> {
  if (isCounted(kind) && isReferenceOf(kind, id)) return byReference(tables, kind, id);
  if (isIdOf(kind, id)) return tables[kind].find(id);
  throw invalidId(kind, id, field);
}

/** Tables whose rows are found by the reference people use. */
type ReferenceTables = {
  readonly [K in CountedKind]: {
    list(filter: { readonly reference: string }, page: Page): Promise<readonly RowOf<K>[]>;
  };
};

async function byReference<K extends CountedKind>(
  tables: ReferenceTables,
  kind: K,
  reference: string,
): Promise<RowOf<K> | null> {
  const [row] = await tables[kind].list({ reference }, { first: 1 });
  return row ?? null;
}

/** A customer knows what carries its own id, and nothing else; everyone else knows all. */
export function mayKnow(actor: Actor, row: { readonly id: string }): boolean {
  if (actor.role !== 'customer') return true;
  const owner = 'customerId' in row ? row.customerId : row.id;
  return actor.customerId !== null && owner === actor.customerId;
}

/** What a list must be narrowed to for this actor; a customer that names itself nowhere finds nothing. */
export function ownedBy(
  actor: Actor,
  kind: ObjectKind,
): Filter<{ id: string; customerId: IdOf<'customers'> }> {
  const { customerId } = belongingTo(actor);
  if (customerId === undefined) return {};
  return kind === 'customers' ? { id: customerId } : { customerId };
}

/** The same of a list of what belongs to customers. */
export const belongingTo = (actor: Actor): Filter<{ customerId: IdOf<'customers'> }> =>
  actor.role === 'customer' ? { customerId: actor.customerId ?? [] } : {};

function invalidId(kind: ObjectKind, id: string, field: string): InvalidId {
  const shown = id.slice(0, 60);
  const wanted = `${KINDS[kind].prefix}_…`;
  return new InvalidId(
    {
      fr: `\`${shown}\` n'est pas un identifiant qui convient ici ; il commence par \`${wanted}\``,
      en: `\`${shown}\` is not an id that fits here; it starts with \`${wanted}\``,
    },
    [field],
  );
}
