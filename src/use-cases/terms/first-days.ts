import type { IdOf } from '../../domain/id';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import { readAll } from '../operation/read-all';

const FIRST = 1;

/** The day each subscription of a customer first came into force (article 5.2): an upgrade or a late order begins another term, on another day. */
export async function firstDays(
  { terms }: Pick<Tables, 'terms'>,
  customerId: IdOf<'customers'>,
): Promise<ReadonlyMap<IdOf<'subscriptions'>, LocalDate>> {
  const first = await readAll(terms, { customerId, number: FIRST });
  return new Map(first.map(({ subscriptionId, beginsOn }) => [subscriptionId, beginsOn]));
}
