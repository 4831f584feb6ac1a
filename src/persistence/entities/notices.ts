import type { OutboxNotice } from '../../domain/contract/notice';
import { code, id, instant, int, json, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** The outbox. */
export const notices: Table<OutboxNotice> = {
  name: 'notices',
  key: 'id',
  columns: {
    id: id(),
    customerId: id(),
    subscriptionId: nullable(id()),
    code: code(),
    channel: code(),
    recipient: varchar(320),
    language: code(),
    data: json(),
    decisionId: nullable(id()),
    status: code(),
    attempts: int(),
    nextAttemptAt: instant(),
    sentAt: nullable(instant()),
    recordedAt: instant(),
    version: int(),
  },
  indexes: [['status', 'nextAttemptAt'], ['customerId'], ['subscriptionId'], ['decisionId']],
  references: { customerId: 'customers' },
};
