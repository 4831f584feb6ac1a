import type { Incident } from '../../domain/contract/incident';
import { code, id, instant, int, json, longText, nullable, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Incidents on the service (article 3). */
export const incidents = versioned<Incident>({
  name: 'incidents',
  key: 'id',
  columns: {
    id: id('incidents'),
    customerId: id('customers'),
    subscriptionId: id('subscriptions'),
    reference: varchar(64),
    description: longText(),
    classCode: code(),
    classReason: nullable(longText()),
    observedAt: instant(),
    firstActionAt: nullable(instant()),
    endedAt: nullable(instant()),
    measures: json(),
    decisionId: id('decisions'),
    compensationDecisionId: nullable(id('decisions')),
    attributes: json(),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['customerId'], ['subscriptionId'], ['decisionId'], ['compensationDecisionId']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
