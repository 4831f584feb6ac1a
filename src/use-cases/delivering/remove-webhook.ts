import type { GivenId, IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { findEndpoint } from './find-endpoint';

/** A webhook endpoint by its id. */
export interface WebhookInput extends Keyed {
  readonly endpointId: GivenId<'webhookEndpoints'>;
}

/** Removes a webhook endpoint: nothing is sent to it any more, and its secrets are forgotten. */
export const removeWebhook = (
  deps: Deps,
  input: WebhookInput,
): Promise<{ readonly endpointId: IdOf<'webhookEndpoints'> }> =>
  operate(deps, 'removeWebhook', input, async (scope) => {
    const endpoint = await findEndpoint(scope, input.endpointId);
    await scope.tables.webhookEndpoints.update(endpoint, {
      active: false,
      secret: '',
      retiredSecret: null,
      retiredUntil: null,
      removedAt: scope.now,
    });
    return { endpointId: endpoint.id };
  });
