import type { CommercialProposal } from '../../domain/contract/intervention';
import { cents, code, day, id, instant, int, json, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Commercial proposals (article 2.2.1). */
export const proposals: Table<CommercialProposal> = {
  name: 'proposals',
  key: 'id',
  columns: {
    id: id(),
    interventionId: id(),
    subscriptionId: id(),
    customerId: id(),
    reference: varchar(64),
    status: code(),
    coveredMinutes: int(),
    quotedMinutes: int(),
    amountCents: cents(),
    currency: code(),
    values: json(),
    lines: json(),
    issuedAt: instant(),
    issuedOn: day(),
    validUntil: day(),
    answeredAt: nullable(instant()),
    answeredBy: nullable(varchar(200)),
    decisionId: id(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['interventionId'], ['subscriptionId'], ['customerId'], ['decisionId']],
  references: { interventionId: 'interventions' },
};
