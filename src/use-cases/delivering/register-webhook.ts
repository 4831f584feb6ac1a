import { randomBytes } from 'node:crypto';
import { InvalidInput } from '../../domain/errors';
import type { IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

/** An endpoint for signed webhooks. */
export interface RegisterWebhookInput extends Keyed {
  readonly url: string;
}

const SECRET_BYTES = 32;

/** Registers an endpoint; its secret is made here and shown once. */
export async function registerWebhook(
  deps: Deps,
  input: RegisterWebhookInput,
): Promise<{ readonly endpointId: IdOf<'webhookEndpoints'>; readonly secret: string }> {
  return operate(deps, 'registerWebhook', input, async ({ tables, now }) => {
    const id = deps.ids.next('webhookEndpoints');
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    await tables.webhookEndpoints.insert({
      id,
      url: checkUrl(input.url),
      secret,
      active: true,
      recordedAt: now,
      version: 1,
    });
    return { endpointId: id, secret };
  });
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && text.length <= 500 && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.hash)
    return url.href;
  throw new InvalidInput({ fr: 'une adresse http ou https', en: 'an http or https address' }, ['url']);
}
