import type { OutboxNotice, WebhookEndpoint } from '../../domain/contract/notice';
import type { Customer } from '../../domain/contract/customer';
import { ConcurrentChange } from '../../domain/errors';
import type { Store, Tables } from '../../domain/ports/store';
import { isIdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { nextAttemptAfter } from './retry-schedule';

/** A notice that this deliverer alone may send until its next attempt is due, with what its message needs. */
export interface ClaimedNotice {
  readonly notice: OutboxNotice;
  readonly customer: Customer | null;
  readonly endpoint: WebhookEndpoint | null;
}

/**
 * Counts the attempt and moves the next one away before anything is sent, so that two deliverers do not both send
 * and a deliverer that dies leaves a notice that comes due again; null when another one was faster.
 */
export async function claimNotice(
  store: Store,
  seen: OutboxNotice,
  at: Instant,
): Promise<ClaimedNotice | null> {
  try {
    return await store.write(async (tables) => {
      const current = await tables.notices.find(seen.id);
      if (current?.version !== seen.version || current.status !== 'QUEUED') return null;
      const attempts = current.attempts + 1;
      return {
        notice: await tables.notices.update(current, {
          attempts,
          nextAttemptAt: nextAttemptAfter(attempts, at),
        }),
        customer: await tables.customers.find(current.customerId),
        endpoint: await endpointOf(tables, current),
      };
    });
  } catch (error) {
    if (error instanceof ConcurrentChange) return null;
    throw error;
  }
}

/** Where a notice for a webhook goes; null for a letter, and where the endpoint is no more. */
async function endpointOf(
  { webhookEndpoints }: Tables,
  { channel, recipient }: OutboxNotice,
): Promise<WebhookEndpoint | null> {
  return channel === 'webhook' && isIdOf('webhookEndpoints', recipient)
    ? webhookEndpoints.find(recipient)
    : null;
}
