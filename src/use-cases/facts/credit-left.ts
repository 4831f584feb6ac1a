import { centsOf, sumOfCents, wholeCents } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import { NO_CONTRACT } from '../../domain/contract/no-contract';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { IdOf } from '../../domain/id';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { textValue } from './answer-values';
import { clockFacts } from './clock-facts';
import { updateFacts } from './incident-facts';
import { ownOrderFacts } from './own-order-facts';

/** What credit is counted with: the rules say how much of it an order keeps. */
type Counting = Pick<Scope, 'tables' | 'zone' | 'rulebook' | 'at'>;

/** The decision that says how much of the credit it took an order keeps, whatever became of it since. */
const CREDIT_OF_AN_ORDER = 'order.credit';

/**
 * What the customer still has to be taken off later orders (article 7): what was credited for them, less what they keep.
 * Other writers that count it wait, so that no two orders take the same.
 */
export async function creditLeft(scope: Counting, customerId: IdOf<'customers'>): Promise<Cents> {
  const { tables } = scope;
  const given = await readAll(tables.charges, { customerId, kind: 'ORDER_CREDIT' });
  // Few customers have any: only their orders are gone through.
  if (given.length === 0) return wholeCents(0);
  await tables.lock('customers', [customerId]);
  const kept: Cents[] = [];
  for (const order of await readAll(tables.orders, { customerId }))
    if (order.creditCents > 0) kept.push(await creditKept(scope, order));
  const left = sumOfCents(given.map(({ amountCents }) => amountCents)) - sumOfCents(kept);
  // Rules that let orders keep more than before take back nothing that other orders took since.
  return wholeCents(Math.max(0, left));
}

/** All of it where a contract declares no such decision. The order's own texts answer, as they bound it when it was issued. */
async function creditKept(scope: Counting, order: PurchaseOrder): Promise<Cents> {
  const { tables, zone, rulebook, at } = scope;
  if (!rulebook.declares(CREDIT_OF_AN_ORDER)) return order.creditCents;
  const customer = await tables.customers.find(order.customerId);
  const answer = await rulebook.decide({
    decision: CREDIT_OF_AN_ORDER,
    facts: {
      clock: clockFacts(zone, at),
      update: updateFacts(zone, undefined),
      order: rulebook.asDeclared('order', await ownOrderFacts(scope, order)),
    },
    contract: {
      ...NO_CONTRACT,
      customer: customer?.reference ?? null,
      signedOn: order.issuedOn,
      agreedOn: order.issuedOn,
      editions: order.editions,
    },
    at,
  });
  return centsOf(textValue(answer, 'kept'));
}
