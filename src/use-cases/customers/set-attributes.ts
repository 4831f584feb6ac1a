import type { Attributes } from '../../domain/contract/attributes';
import { InvalidId } from '../../domain/errors';
import { kindOf } from '../../domain/records/id';
import type { ObjectKind } from '../../domain/records/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Described } from '../operation/check-attributes';
import { checkAttributes } from '../operation/check-attributes';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';

/** New values for attributes that the vocabulary declares. */
export interface SetAttributesInput extends Keyed {
  /** Id of a customer, a rental, a subscription, an order, an intervention or an incident. */
  readonly id: string;
  /** Name -> value; null takes one away, those left out stay. */
  readonly attributes: unknown;
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

/** Sets attributes of an object; later decisions see them as facts. */
export async function setAttributes(deps: Deps, input: SetAttributesInput): Promise<{ readonly id: string }> {
  return operate(deps, 'setAttributes', input, async (scope) => {
    const kind = kindOf(input.id);
    if (!kind || !isDescribed(kind)) throw noAttributes(input.id);
    return describe(scope, scope.tables, kind, input);
  });
}

const isDescribed = (kind: ObjectKind): kind is DescribedKind => Object.hasOwn(DESCRIBED, kind);

async function describe<K extends DescribedKind>(
  scope: Scope,
  tables: DescribedTables,
  kind: K,
  input: SetAttributesInput,
): Promise<{ readonly id: string }> {
  const row = await findOwn(scope.tables, scope.deps.actor, kind, input.id);
  const given = checkAttributes(scope, DESCRIBED[kind], input.attributes);
  const attributes = Object.fromEntries(
    Object.entries({ ...row.attributes, ...given }).filter(([, value]) => value !== null),
  );
  await tables[kind].update(row, { attributes });
  return { id: row.id };
}

const noAttributes = (id: string): InvalidId =>
  new InvalidId(
    {
      fr: `\`${id.slice(0, 60)}\` n'est pas l'identifiant d'un objet qui a des attributs`,
      en: `\`${id.slice(0, 60)}\` is not the id of an object that has attributes`,
    },
    ['id'],
  );
