import type { Attributes } from '../../domain/contract/party';
import type { VersionedRows } from '../../domain/ports/store';
import { InvalidId } from '../../domain/errors';
import { kindOf } from '../../domain/records/id';
import type { Described } from '../operation/check-attributes';
import { checkAttributes } from '../operation/check-attributes';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

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

/** Sets attributes of an object; later decisions see them as facts. */
export async function setAttributes(deps: Deps, input: SetAttributesInput): Promise<{ readonly id: string }> {
  return operate(deps, 'setAttributes', input, async (scope) => {
    const kind = kindOf(input.id);
    if (!kind || !(kind in DESCRIBED)) throw noAttributes(input.id);
    const table = kind as keyof typeof DESCRIBED;
    const row = await findOwn(scope.tables, deps.actor, table, input.id);
    const given = checkAttributes(scope, DESCRIBED[table], input.attributes);
    const attributes = Object.fromEntries(
      Object.entries({ ...row.attributes, ...given }).filter(([, value]) => value !== null),
    );
    const rows = scope.tables[table] as unknown as VersionedRows<DescribedRow>;
    await rows.update(row, { attributes });
    return { id: row.id };
  });
}

type DescribedRow = { readonly id: string; readonly version: number; readonly attributes: Attributes };

const noAttributes = (id: string): InvalidId =>
  new InvalidId(
    {
      fr: `\`${id.slice(0, 60)}\` n'est pas l'identifiant d'un objet qui a des attributs`,
      en: `\`${id.slice(0, 60)}\` is not the id of an object that has attributes`,
    },
    ['id'],
  );
