import { INTERVENTION_STATUSES } from '../../domain/contract/intervention';
import type { Intervention } from '../../domain/contract/intervention';
import { code, id, instant, int, json, longText, minutes, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Requests for work (article 2.2). */
export const interventions = versioned<Intervention>({
  name: 'interventions',
  key: 'id',
  columns: {
    id: id('interventions'),
    subscriptionId: id('subscriptions'),
    customerId: id('customers'),
    reference: varchar(64),
    typeCode: code(),
    description: longText(),
    estimatedMinutes: minutes(),
    actualMinutes: nullable(minutes()),
    status: oneOf(INTERVENTION_STATUSES),
    outcome: code(),
    reservedMinutes: minutes(),
    consumedMinutes: minutes(),
    quotedMinutes: minutes(),
    unbillableMinutes: minutes(),
    agreed: nullable(json()),
    requestedAt: instant(),
    startsAt: instant(),
    startedAt: nullable(instant()),
    closedAt: nullable(instant()),
    decisionId: id('decisions'),
    settlementDecisionId: nullable(id('decisions')),
    reviewDecisionId: nullable(id('decisions')),
    attributes: json(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [
    ['subscriptionId'],
    ['customerId'],
    ['decisionId'],
    ['settlementDecisionId'],
    ['reviewDecisionId'],
  ],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
