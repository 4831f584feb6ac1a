import type { DeliveryAttempt } from '../../domain/contract/notice';
import { flag, id, instant, longText } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** The delivery log of notices. */
export const deliveries = writtenOnce<DeliveryAttempt>({
  name: 'deliveries',
  key: 'id',
  columns: {
    id: id('deliveries'),
    noticeId: id('notices'),
    at: instant(),
    succeeded: flag(),
    detail: longText(),
  },
  indexes: [['noticeId']],
  references: [{ column: 'noticeId', table: 'notices' }],
});
