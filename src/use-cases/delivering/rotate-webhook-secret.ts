import type { Deps } from '../operation/deps';
import { operate } from '../operation/operate';
import { changedOverAt, newSecret } from './endpoint-secrets';
import { findEndpoint } from './find-endpoint';
import type { EndpointWithSecret } from './register-webhook';
import type { WebhookInput } from './remove-webhook';

/** Gives a webhook endpoint a new secret, shown once: calls are signed with the earlier one too for a day. */
export async function rotateWebhookSecret(deps: Deps, input: WebhookInput): Promise<EndpointWithSecret> {
  const { vault } = deps;
  const { endpointId, sealed } = await operate(deps, 'rotateWebhookSecret', input, async (scope) => {
    const endpoint = await findEndpoint(scope, input.endpointId);
    const secret = vault.seal(newSecret());
    await scope.tables.webhookEndpoints.update(endpoint, {
      secret,
      retiredSecret: endpoint.secret,
      retiredUntil: changedOverAt(scope.now),
    });
    return { endpointId: endpoint.id, sealed: secret };
  });
  return { endpointId, secret: vault.open(sealed) };
}
