import { LANGUAGES } from '../../domain/text';
import { CHANNELS, NOTICE_STATUSES } from '../../domain/contract/notice';
import type { OutboxNotice } from '../../domain/contract/notice';
import { KINDS } from '../../domain/kinds';
import { code, id, instant, int, json, nullable, oneOf, varchar } from '../sql/column';
import { waiting } from '../sql/entity';

/** The outbox. */
export const notices = waiting<OutboxNotice>(KINDS.notices.life, {
  name: 'notices',
  key: 'id',
  columns: {
    id: id('notices'),
    customerId: id('customers'),
    subscriptionId: nullable(id('subscriptions')),
    code: code(),
    channel: oneOf(CHANNELS),
    recipient: varchar(320),
    language: oneOf(LANGUAGES),
    data: json(),
    decisionId: nullable(id('decisions')),
    status: oneOf(NOTICE_STATUSES),
    attempts: int(),
    nextAttemptAt: instant(),
    sentAt: nullable(instant()),
    recordedAt: instant(),
    version: int(),
  },
  indexes: [['status', 'nextAttemptAt'], ['customerId'], ['subscriptionId'], ['decisionId']],
  references: [{ column: 'customerId', table: 'customers' }],
});
