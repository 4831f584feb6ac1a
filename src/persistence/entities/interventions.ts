import type { Intervention } from '../../domain/contract/intervention';
import { code, id, instant, int, json, longText, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Requests for work (article 2.2). */
export const interventions: Table<Intervention> = {
  name: 'interventions',
  key: 'id',
  columns: {
    id: id(),
    subscriptionId: id(),
    customerId: id(),
    reference: varchar(64),
    typeCode: code(),
    description: longText(),
    estimatedMinutes: int(),
    actualMinutes: nullable(int()),
    status: code(),
    outcome: code(),
    reservedMinutes: int(),
    consumedMinutes: int(),
    quotedMinutes: int(),
    unbillableMinutes: int(),
    requestedAt: instant(),
    startsAt: instant(),
    closedAt: nullable(instant()),
    decisionId: id(),
    settlementDecisionId: nullable(id()),
    attributes: json(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['subscriptionId'], ['customerId'], ['decisionId'], ['settlementDecisionId']],
  references: { subscriptionId: 'subscriptions' },
};
