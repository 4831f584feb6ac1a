import { amountOf } from '../../domain/cents';
import type { FactGroup } from '../../domain/facts';
import type { Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** What an order says of itself, and the terms that it pays; neither its server nor its customer. */
export async function ownOrderFacts(
  { tables, zone }: Pick<Scope, 'tables' | 'zone'>,
  order: Drafts['order'],
): Promise<FactGroup> {
  const { validatedAt, totalCents } = order;
  return {
    ...order.attributes,
    kind: order.kind,
    status: order.status,
    level: order.level,
    placedOn: order.issuedOn,
    validatedOn: validatedAt === null ? null : zone.dayOf(validatedAt),
    acknowledged: order.acknowledgements.map(({ article }) => article),
    renewsDueDate: order.renewsDueDate,
    total: totalCents === null ? null : amountOf(totalCents),
    creditTaken: amountOf(order.creditCents),
    termsPaid: await tables.terms.count({ orderId: order.id }),
  };
}
