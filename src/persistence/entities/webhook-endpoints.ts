import type { WebhookEndpoint } from '../../domain/contract/notice';
import { flag, id, instant, int, longText, nullable, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Where signed webhooks are sent. */
export const webhookEndpoints = versioned<WebhookEndpoint>({
  name: 'webhook_endpoints',
  key: 'id',
  columns: {
    id: id('webhookEndpoints'),
    url: longText(),
    secret: varchar(255),
    retiredSecret: nullable(varchar(255)),
    retiredUntil: nullable(instant()),
    active: flag(),
    removedAt: nullable(instant()),
    recordedAt: instant(),
    version: int(),
  },
});
