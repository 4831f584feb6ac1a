import type { Couriers, FailureKind, MessageWriter } from '../../domain/ports/courier';
import { DeliveryFailure } from '../../domain/ports/courier';
import type { ClaimedNotice } from './claim-notice';

/** How an attempt ended. */
export interface AttemptResult {
  readonly ended: 'sent' | FailureKind;
  readonly detail: string;
}

/** Writes the message of a notice and hands it to the courier of its channel; every failure is a result. */
export async function sendMessage(
  couriers: Couriers,
  write: MessageWriter,
  claimed: ClaimedNotice,
): Promise<AttemptResult> {
  try {
    return { ended: 'sent', detail: await handOver(couriers, write, claimed) };
  } catch (error) {
    return error instanceof DeliveryFailure
      ? { ended: error.kind, detail: error.message }
      : { ended: 'again', detail: `the message could not be made or sent: ${nameOf(error)}` };
  }
}

async function handOver(couriers: Couriers, write: MessageWriter, claimed: ClaimedNotice): Promise<string> {
  const { notice, customer, endpoint } = claimed;
  if (notice.channel === 'webhook') {
    if (!endpoint?.active) throw new DeliveryFailure('the webhook endpoint is not active', 'never');
    const { url, secret } = endpoint;
    return couriers.webhook.deliver({ id: notice.id, url, secret, body: write.webhookBody(notice) });
  }
  if (!customer) throw new DeliveryFailure('the customer is not known', 'never');
  return couriers.email.deliver({
    id: notice.id,
    to: { name: customer.name, address: notice.recipient },
    language: notice.language,
    ...write.email(notice, customer),
  });
}

/** The message of an unexpected error may hold anything; its name does not. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');
