import { randomBytes } from 'node:crypto';
import type { WebhookEndpoint } from '../../domain/contract/notice';
import type { Vault } from '../../domain/ports/vault';
import type { Instant } from '../../domain/time';
import { instantText } from '../../domain/instant-text';

const SECRET_BYTES = 32;

/** How long calls are signed with the earlier secret too. */
const CHANGE_OVER = { hours: 24 };

/** A new Standard Webhooks secret. */
export const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

/** Until when a secret that is replaced now is still good. */
export const changedOverAt = (now: Instant): Instant =>
  instantText(Temporal.Instant.from(now).add(CHANGE_OVER));

/** What a call to an endpoint is signed with: its secret, and the earlier one while its receiver changes over. */
export function secretsInUse(
  { secret, retiredSecret, retiredUntil }: WebhookEndpoint,
  vault: Vault,
  now: Instant,
): readonly string[] {
  const still = retiredSecret !== null && retiredUntil !== null && now < retiredUntil;
  return [secret, ...(still ? [retiredSecret] : [])].map((sealed) => vault.open(sealed));
}
