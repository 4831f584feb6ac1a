import type { FactValue } from '../../domain/facts';
import type { Attributes } from '../../domain/contract/attributes';
import type { Subscription } from '../../domain/contract/subscription';
import type { Filter } from '../../domain/ports/store';
import { openAllowance } from '../allowance/read-allowance';
import { lockRunning } from '../due-steps/lock-running';
import { recordAct } from '../effects/record-act';
import { loadSubscribed } from '../operation/load-subscribed';
import { InvalidId } from '../../domain/errors';
import { isIdOf, kindOf } from '../../domain/id';
import type { GivenId, IdOf } from '../../domain/id';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Described } from '../../domain/described';
import { checkAttributes } from '../operation/check-attributes';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';

/** New values for attributes that the vocabulary declares. */
export interface SetAttributesInput extends Keyed {
  /** Id of a customer, a rental, a subscription, an order, an intervention or an incident. */
  readonly id: GivenId<DescribedKind>;
  /** Name -> value; null takes one away, those left out stay. */
  readonly attributes: FactValue;
}

const DESCRIBED = {
  customers: 'customer',
  rentals: 'rental',
  subscriptions: 'subscription',
  orders: 'order',
  interventions: 'intervention',
  incidents: 'incident',
} as const satisfies Readonly<Record<string, Described>>;

type DescribedKind = keyof typeof DESCRIBED;

/** Tables of objects that have attributes. */
type DescribedTables = {
  readonly [K in DescribedKind]: {
    update(row: RowOf<K>, changes: { readonly attributes: Attributes }): Promise<RowOf<K>>;
  };
};

/** What noting attributes led to: a decision where one subscription is concerned. */
export interface AttributesReceipt {
  readonly id: IdOf<DescribedKind>;
  readonly decisionId: IdOf<'decisions'> | null;
  readonly [name: string]: string | null;
}

/**
 * Notes attributes of an object: later decisions see them as facts. Each running subscription that the object concerns
 * is decided and planned again from them.
 */
export async function setAttributes(deps: Deps, input: SetAttributesInput): Promise<AttributesReceipt> {
  return operate(deps, 'setAttributes', input, async (scope) => {
    const kind = kindOf(input.id);
    if (!kind || !isDescribed(kind)) throw noAttributes(input.id);
    return describe(scope, scope.tables, kind, input.id, input.attributes);
  });
}

const isDescribed = (kind: ObjectKind): kind is DescribedKind => Object.hasOwn(DESCRIBED, kind);

async function describe<K extends DescribedKind>(
  scope: Scope,
  tables: DescribedTables,
  kind: K,
  id: GivenId<K>,
  noted: SetAttributesInput['attributes'],
): Promise<AttributesReceipt> {
  const known = await findOwn(scope.tables, scope.deps.actor, kind, id);
  const given = checkAttributes(scope, DESCRIBED[kind], noted);
  // What fell due before is settled first, without them.
  const concerned = await lockRunning(scope, filterOf(known));
  const row = await findOwn(scope.tables, scope.deps.actor, kind, known.id);
  const attributes = Object.fromEntries(
    Object.entries({ ...row.attributes, ...given }).filter(([, value]) => value !== null),
  );
  await tables[kind].update(row, { attributes });
  const decisionIds: (IdOf<'decisions'> | null)[] = [];
  for (const id of concerned) decisionIds.push(await follow(scope, id));
  return { id: row.id, decisionId: decisionIds.length === 1 ? (decisionIds[0] ?? null) : null };
}

/** The subscriptions that an object concerns. */
function filterOf(row: RowOf<DescribedKind>): Filter<Subscription> {
  if ('subscriptionId' in row) return { id: row.subscriptionId ?? [] };
  if (isIdOf('customers', row.id)) return { customerId: row.id };
  return isIdOf('rentals', row.id) ? { rentalId: row.id } : { id: row.id };
}

/** What the rules make of a subscription whose attributes, or those of its parties, changed. */
async function follow(scope: Scope, id: IdOf<'subscriptions'>): Promise<IdOf<'decisions'> | null> {
  const about = await loadSubscribed(scope, id);
  const matter = { ...about, allowance: await openAllowance(scope, about) };
  const { decisionId } = await recordAct(scope, 'attributes.noted', {
    matter,
    tells: null,
    plansAnyway: true,
  });
  return decisionId;
}

const noAttributes = (id: string): InvalidId =>
  new InvalidId(
    {
      fr: `\`${id.slice(0, 60)}\` n'est pas l'identifiant d'un objet qui a des attributs`,
      en: `\`${id.slice(0, 60)}\` is not the id of an object that has attributes`,
    },
    ['id'],
  );
