import type { IdOf } from '../../src/domain/id';
import type { ObjectKind } from '../../src/domain/kinds';
import { OBJECT_KINDS } from '../../src/domain/kinds';
import type { TestService } from '../support/service';

/** What belongs to a customer by no column of its own. */
const WITHOUT_OWNER: readonly ObjectKind[] = ['customers', 'deliveries', 'webhookEndpoints'];

/** A row of any kind. */
export interface AnyRow {
  readonly id: string;
  readonly reference?: string;
}

/** Every row of a customer, of every kind there is; each kind has some, charges apart. */
export async function rowsOf(
  service: TestService,
  customerId: IdOf<'customers'>,
): Promise<readonly AnyRow[]> {
  return service.services.store.read(async (tables) => {
    const rows: AnyRow[] = [(await tables.customers.find(customerId))!];
    for (const kind of OBJECT_KINDS) {
      if (WITHOUT_OWNER.includes(kind)) continue;
      const found = await (tables[kind] as any).list({ customerId }, { first: 100 });
      expect([kind, found.length > 0]).toEqual([kind, kind !== 'charges']);
      rows.push(...found);
    }
    return rows;
  });
}

/** Every text a row holds that names something: short codes and days are shared by all. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d|^[0-9a-f]{64}$/.test(value) || value.length < 7 ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
