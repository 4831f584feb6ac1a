import { sumOfCents, wholeCents } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { IdOf } from '../../domain/id';
import type { Tables } from '../../domain/ports/store';
import { readAll } from '../operation/read-all';

/**
 * What the customer still has to be taken off later orders (article 7): what was credited for them, less what they took.
 * Other writers that count it wait, so that no two orders take the same.
 */
export async function creditLeft(tables: Tables, customerId: IdOf<'customers'>): Promise<Cents> {
  const given = await readAll(tables.charges, { customerId, kind: 'ORDER_CREDIT' });
  // Few customers have any: only their orders are gone through.
  if (given.length === 0) return wholeCents(0);
  await tables.lock('customers', [customerId]);
  const taken = await creditTaken(tables, customerId);
  return wholeCents(sumOfCents(given.map(({ amountCents }) => amountCents)) - taken);
}

async function creditTaken(tables: Tables, customerId: IdOf<'customers'>): Promise<Cents> {
  const taken: Cents[] = [];
  for (const order of await readAll(tables.orders, { customerId }))
    if (order.creditCents > 0 && (await keepsCredit(tables, order))) taken.push(order.creditCents);
  return sumOfCents(taken);
}

/** An order that lapses or is given up gives its credit back, but for one that paid a term: its months were counted. */
async function keepsCredit({ terms }: Tables, { id, status }: PurchaseOrder): Promise<boolean> {
  if (status === 'LAPSED') return false;
  return status !== 'VOID' || (await terms.count({ orderId: id })) > 0;
}
