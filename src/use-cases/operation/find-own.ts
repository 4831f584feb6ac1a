import type { Actor } from '../../domain/actor';
import { InvalidId, NotFound } from '../../domain/errors';
import type { Tables } from '../../domain/ports/store';

/** The prefix of the ids of each kind of object. */
export const ID_PREFIXES = {
  customers: 'cus',
  rentals: 'ren',
  orders: 'ord',
  subscriptions: 'sub',
  interventions: 'int',
  proposals: 'pro',
  studies: 'stu',
  incidents: 'inc',
  updates: 'upd',
  malfunctions: 'mal',
  charges: 'chg',
  events: 'evt',
  dueSteps: 'stp',
  notices: 'ntc',
  deliveries: 'dlv',
  webhookEndpoints: 'whk',
  decisions: 'dec',
} as const;

export type Kind = keyof typeof ID_PREFIXES;
type RowOf<K extends Kind> = NonNullable<Awaited<ReturnType<Tables[K]['find']>>>;

const SHAPE = /^([a-z]{3})_[0-9a-f]{32}$/;

/** The series of the references people use, for the kinds that have one. */
const SERIES: Partial<Record<Kind, string>> = {
  orders: 'BC',
  subscriptions: 'INF',
  interventions: 'INT',
  proposals: 'PC',
  studies: 'ET',
  incidents: 'INC',
  updates: 'MAJ',
  malfunctions: 'DYS',
};

/** The kind an id names; null when it is not an id of this service. */
export function kindOf(id: string): Kind | null {
  const prefix = SHAPE.exec(id)?.[1];
  const kinds = Object.keys(ID_PREFIXES) as Kind[];
  return kinds.find((kind) => ID_PREFIXES[kind] === prefix) ?? null;
}

/** Reads an object by its id, or by the reference people use, such as `INF-000001`: InvalidId when the id names something else, NotFound when the actor may not know of it. */
export async function findOwn<K extends Kind>(
  tables: Tables,
  actor: Actor,
  kind: K,
  id: string,
  field = 'id',
): Promise<RowOf<K>> {
  const row = (await (isReference(kind, id)
    ? byReference(tables, kind, id)
    : tables[kind].find(checkKind(kind, id, field)))) as RowOf<K> | null;
  if (row && mayKnow(actor, row)) return row;
  const shown = id.slice(0, 60);
  throw new NotFound(
    { fr: `rien ne porte l'identifiant \`${shown}\``, en: `nothing has the id \`${shown}\`` },
    [field],
  );
}

const isReference = (kind: Kind, id: string): boolean =>
  SERIES[kind] !== undefined && new RegExp(`^${SERIES[kind]}-\\d{6,}$`).test(id);

async function byReference(tables: Tables, kind: Kind, reference: string): Promise<object | null> {
  const rows = tables[kind] as unknown as {
    list(filter: { reference: string }, page: { first: number }): Promise<readonly object[]>;
  };
  const [row] = await rows.list({ reference }, { first: 1 });
  return row ?? null;
}

function checkKind(kind: Kind, id: string, field: string): string {
  if (kindOf(id) === kind) return id;
  throw invalidId(kind, id, field);
}

/** A customer knows what carries its own id, and nothing else; everyone else knows all. */
export function mayKnow(actor: Actor, row: object): boolean {
  if (actor.role !== 'customer') return true;
  const owner = 'customerId' in row ? row.customerId : (row as { id?: unknown }).id;
  return actor.customerId !== null && owner === actor.customerId;
}

/** What a list must be narrowed to for this actor. */
export const ownedBy = (actor: Actor): { readonly customerId?: string } =>
  actor.role === 'customer' ? { customerId: actor.customerId ?? '' } : {};

function invalidId(kind: Kind, id: string, field: string): InvalidId {
  const shown = id.slice(0, 60);
  const wanted = `${ID_PREFIXES[kind]}_…`;
  return new InvalidId(
    {
      fr: `\`${shown}\` n'est pas un identifiant qui convient ici ; il commence par \`${wanted}\``,
      en: `\`${shown}\` is not an id that fits here; it starts with \`${wanted}\``,
    },
    [field],
  );
}
