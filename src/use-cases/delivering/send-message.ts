import type { Couriers, FailureKind, MessageWriter } from '../../domain/ports/courier';
import { DeliveryFailure } from '../../domain/ports/courier';
import type { Services } from '../operation/deps';
import type { ClaimedNotice } from './claim-notice';
import { secretsInUse } from './endpoint-secrets';
import { keepLetter } from './keep-letter';

/** How an attempt ended. */
export interface AttemptResult {
  readonly ended: 'sent' | FailureKind;
  readonly detail: string;
}

/** What sending a message needs. */
export interface Sending extends Pick<Services, 'clock' | 'store' | 'vault'> {
  readonly couriers: Couriers;
  readonly messages: MessageWriter;
}

/** Writes the message of a notice, once for all its attempts, and hands it to the courier of its channel; every failure is a result. */
export async function sendMessage(sending: Sending, claimed: ClaimedNotice): Promise<AttemptResult> {
  try {
    return { ended: 'sent', detail: await handOver(sending, claimed) };
  } catch (error) {
    return error instanceof DeliveryFailure
      ? { ended: error.kind, detail: error.message }
      : { ended: 'again', detail: `the message could not be made or sent: ${nameOf(error)}` };
  }
}

async function handOver(
  { clock, store, vault, couriers, messages }: Sending,
  claimed: ClaimedNotice,
): Promise<string> {
  const { notice, customer, endpoint } = claimed;
  if (notice.channel === 'webhook') {
    if (!endpoint?.active) throw new DeliveryFailure('the webhook endpoint is not active', 'never');
    const { url } = endpoint;
    const secrets = secretsInUse(endpoint, vault, clock.now());
    return couriers.webhook.deliver({ id: notice.id, url, secrets, body: messages.webhookBody(notice) });
  }
  if (!customer) throw new DeliveryFailure('the customer is not known', 'never');
  const letter = await keepLetter(store, claimed, clock.now(), () => messages.email(notice, customer));
  return couriers.email.deliver({ id: notice.id, ...letter });
}

/** The message of an unexpected error may hold anything; its name does not. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown error');
