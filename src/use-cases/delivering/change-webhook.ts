import { InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { authorize } from '../operation/permissions';
import { findEndpoint } from './find-endpoint';

/** What may change of a webhook endpoint; what is left out stays. */
export interface ChangeWebhookInput extends Keyed {
  readonly endpointId: GivenId<'webhookEndpoints'>;
  readonly url?: string | null;
  readonly active?: boolean | null;
}

/** Gives a webhook endpoint another address, or has notices sent to it, or no more. */
export async function changeWebhook(
  deps: Deps,
  input: ChangeWebhookInput,
): Promise<{ readonly endpointId: IdOf<'webhookEndpoints'> }> {
  const { endpointId, url, active } = input;
  authorize(deps, 'changeWebhook');
  if (!isGiven(url) && !isGiven(active)) throw nothingToChange();
  if (isGiven(url)) await deps.checkEndpoint(url, 'url');
  return operate(deps, 'changeWebhook', input, async (scope) => {
    const endpoint = await findEndpoint(scope, endpointId);
    await scope.tables.webhookEndpoints.update(endpoint, {
      ...(isGiven(url) ? { url: new URL(url).href } : {}),
      ...(isGiven(active) ? { active } : {}),
    });
    return { endpointId: endpoint.id };
  });
}

const nothingToChange = (): InvalidInput =>
  new InvalidInput({ fr: 'donner `url` ou `active`', en: 'give `url` or `active`' }, ['url']);
