import type { DeliveryAttempt } from '../../domain/contract/notice';
import { flag, id, instant, longText } from '../sql/column';
import type { Table } from '../sql/table';

/** The delivery log of notices. */
export const deliveries: Table<DeliveryAttempt> = {
  name: 'deliveries',
  key: 'id',
  columns: { id: id(), noticeId: id(), at: instant(), succeeded: flag(), detail: longText() },
  indexes: [['noticeId']],
  references: { noticeId: 'notices' },
};
