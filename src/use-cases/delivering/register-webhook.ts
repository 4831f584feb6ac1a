import type { IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { authorize } from '../operation/permissions';
import { newSecret } from './endpoint-secrets';

/** An endpoint for signed webhooks. */
export interface RegisterWebhookInput extends Keyed {
  readonly url: string;
}

/** An endpoint with the secret that is told now and never again. */
export interface EndpointWithSecret {
  readonly endpointId: IdOf<'webhookEndpoints'>;
  readonly secret: string;
}

/** Registers an endpoint that messages may go to; its secret is made here, shown once and kept sealed. */
export async function registerWebhook(deps: Deps, input: RegisterWebhookInput): Promise<EndpointWithSecret> {
  const { ids, vault } = deps;
  authorize(deps, 'registerWebhook');
  await deps.checkEndpoint(input.url, 'url');
  const { endpointId, sealed } = await operate(deps, 'registerWebhook', input, async ({ tables, now }) => {
    const id = ids.next('webhookEndpoints');
    const secret = vault.seal(newSecret());
    await tables.webhookEndpoints.insert({
      id,
      url: new URL(input.url).href,
      secret,
      retiredSecret: null,
      retiredUntil: null,
      active: true,
      removedAt: null,
      recordedAt: now,
      version: 1,
    });
    // What is kept to answer the same again holds no secret that can be read.
    return { endpointId: id, sealed: secret };
  });
  return { endpointId, secret: vault.open(sealed) };
}
