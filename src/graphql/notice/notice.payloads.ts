import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Notice } from '../types/notice/notice.type';
import { WebhookEndpoint } from '../types/notice/webhook-endpoint.type';

export const NoticePayload = payloadOf('NoticePayload', { notice: ['notices', Notice, 'The notice.'] });
export type NoticePayload = AnswerOf<typeof NoticePayload>;

export const WebhookPayload = payloadOf('WebhookPayload', {
  endpoint: ['webhookEndpoints', WebhookEndpoint, 'The endpoint.'],
});
export type WebhookPayload = AnswerOf<typeof WebhookPayload>;
