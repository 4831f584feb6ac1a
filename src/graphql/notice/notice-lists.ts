import type { IdOf } from '../../domain/id';
import { list, listsOf } from '../request/lists-of';
import { DeliveryAttemptConnection } from '../types/notice/delivery-attempt.type';
import { Notice } from '../types/notice/notice.type';

const ofNotice = (noticeId: IdOf<'notices'>) => ({ noticeId });

/** What belongs to a notice. */
export const NoticeLists = listsOf(Notice, {
  deliveries: list('deliveries', DeliveryAttemptConnection, 'Each try to deliver it.', ofNotice),
});
