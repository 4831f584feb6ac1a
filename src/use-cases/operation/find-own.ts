import type { Actor } from '../../domain/actor';
import { InvalidId, NotFound } from '../../domain/errors';
import type { Filter, Page, RowTables } from '../../domain/ports/store';
import { kindOf } from '../../domain/records/id';
import { isCounted, KINDS } from '../../domain/records/kinds';
import type { CountedKind, ObjectKind } from '../../domain/records/kinds';
import { isReferenceOf } from '../../domain/records/reference';
import type { RowOf } from '../../domain/records/rows-by-kind';

/** Reads an object by its id, or by the reference people use, such as `INF-000001`: InvalidId when the id names something else, NotFound when the actor may not know of it. */
export async function findOwn<K extends ObjectKind>(
  tables: RowTables,
  actor: Actor,
  kind: K,
  id: string,
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
  tables: RowTables,
  kind: K,
  id: string,
  field: string,
): Promise<RowOf<K> | null> {
  if (isCounted(kind) && isReferenceOf(kind, id)) return byReference(tables, kind, id);
  if (kindOf(id) !== kind) throw invalidId(kind, id, field);
  return tables[kind].find(id);
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
export function ownedBy(actor: Actor, kind: ObjectKind): Filter<{ id: string; customerId: string }> {
  if (actor.role !== 'customer') return {};
  const own = actor.customerId ?? [];
  return kind === 'customers' ? { id: own } : { customerId: own };
}

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
