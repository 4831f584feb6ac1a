import { PROPOSAL_STATUSES } from '../../domain/contract/intervention';
import type { CommercialProposal } from '../../domain/contract/intervention';
import { cents, code, day, id, instant, int, json, minutes, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Commercial proposals (article 2.2.1). */
export const proposals = versioned<CommercialProposal>({
  name: 'proposals',
  key: 'id',
  columns: {
    id: id('proposals'),
    interventionId: id('interventions'),
    subscriptionId: id('subscriptions'),
    customerId: id('customers'),
    reference: varchar(64),
    status: oneOf(PROPOSAL_STATUSES),
    coveredMinutes: minutes(),
    quotedMinutes: minutes(),
    amountCents: cents(),
    currency: code(),
    values: json(),
    lines: json(),
    issuedAt: instant(),
    issuedOn: day(),
    validUntil: day(),
    answeredAt: nullable(instant()),
    answeredBy: nullable(varchar(200)),
    replacedById: nullable(id('proposals')),
    decisionId: id('decisions'),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['interventionId'], ['subscriptionId'], ['customerId'], ['decisionId']],
  references: [{ column: 'interventionId', table: 'interventions' }],
});
