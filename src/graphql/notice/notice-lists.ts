import { list, listsOf } from '../request/lists-of';
import { DeliveryAttemptConnection } from './delivery-attempt.type';
import { Notice } from './notice.type';

const ofNotice = (noticeId: string) => ({ noticeId });

/** What belongs to a notice. */
export const NoticeLists = listsOf(Notice, {
  deliveries: list('deliveries', DeliveryAttemptConnection, 'Each try to deliver it.', ofNotice),
});
