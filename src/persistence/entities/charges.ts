import { CHARGE_KINDS } from '../../domain/contract/charge';
import type { Charge } from '../../domain/contract/charge';
import { cents, code, day, id, instant, minutes, nullable, oneOf, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** Amounts to invoice or owed. */
export const charges = writtenOnce<Charge>({
  name: 'charges',
  key: 'id',
  columns: {
    id: id('charges'),
    reference: varchar(64),
    customerId: id('customers'),
    subscriptionId: nullable(id('subscriptions')),
    orderId: nullable(id('orders')),
    kind: oneOf(CHARGE_KINDS),
    amountCents: cents(),
    currency: code(),
    purpose: nullable(code()),
    vatCents: nullable(cents()),
    vatRate: nullable(varchar(32)),
    minutes: nullable(minutes()),
    interventionId: nullable(id('interventions')),
    dueOn: day(),
    payBy: nullable(day()),
    decisionId: id('decisions'),
    recordedAt: instant(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['customerId'], ['subscriptionId'], ['orderId'], ['decisionId'], ['interventionId']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
