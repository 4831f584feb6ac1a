import { STUDY_STATUSES } from '../../domain/contract/intervention';
import type { Study } from '../../domain/contract/intervention';
import { id, instant, int, json, longText, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Studies of requests outside the subscription (article 2.2.2). */
export const studies = versioned<Study>({
  name: 'studies',
  key: 'id',
  columns: {
    id: id('studies'),
    interventionId: id('interventions'),
    subscriptionId: id('subscriptions'),
    customerId: id('customers'),
    reference: varchar(64),
    status: oneOf(STUDY_STATUSES),
    conclusion: nullable(longText()),
    openedAt: instant(),
    concludedAt: nullable(instant()),
    concludedBy: nullable(varchar(200)),
    proposalId: nullable(id('proposals')),
    figures: nullable(json()),
    decisionId: id('decisions'),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['interventionId'], ['subscriptionId'], ['customerId'], ['proposalId'], ['decisionId']],
  references: [{ column: 'interventionId', table: 'interventions' }],
});
