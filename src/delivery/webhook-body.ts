import type { OutboxNotice } from '../domain/contract/notice';

/** What an endpoint receives: the code of the notice, when it was written, whom it concerns and what it tells. */
export const webhookBody = (notice: OutboxNotice): string =>
  JSON.stringify({
    type: notice.code,
    timestamp: notice.recordedAt,
    data: {
      customerId: notice.customerId,
      subscriptionId: notice.subscriptionId,
      decisionId: notice.decisionId,
      values: notice.data,
    },
  });
