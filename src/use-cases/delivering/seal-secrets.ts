import type { WebhookEndpoint } from '../../domain/contract/notice';
import type { IdOf } from '../../domain/id';
import type { Vault } from '../../domain/ports/vault';
import type { Services } from '../operation/deps';

const BATCH = 100;

/** At each start: seals with the key in use the secrets that were kept in the clear, or under an earlier key. */
export async function sealSecrets({ store, vault }: Pick<Services, 'store' | 'vault'>): Promise<void> {
  let after: IdOf<'webhookEndpoints'> | null = null;
  for (;;) {
    const from: IdOf<'webhookEndpoints'> | null = after;
    const page: readonly WebhookEndpoint[] = await store.write(async ({ webhookEndpoints }) => {
      const rows = await webhookEndpoints.list({ removedAt: null }, { first: BATCH, after: from });
      for (const row of rows) {
        const { secret, retiredSecret } = row;
        const changes = {
          ...(isSealed(vault, secret) ? {} : { secret: sealedAnew(vault, secret) }),
          ...(isSealed(vault, retiredSecret) ? {} : { retiredSecret: sealedAnew(vault, retiredSecret) }),
        };
        if (Object.keys(changes).length > 0) await webhookEndpoints.update(row, changes);
      }
      return rows;
    });
    const last = page.at(-1);
    if (!last || page.length < BATCH) return;
    after = last.id;
  }
}

const isSealed = (vault: Vault, stored: string | null): stored is null =>
  stored === null || vault.isCurrent(stored);

const sealedAnew = (vault: Vault, stored: string): string => vault.seal(vault.open(stored));
