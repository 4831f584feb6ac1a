import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import type { RequestOptions } from 'node:https';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Clock } from '../domain/ports/clock';
import type { Courier, OutgoingWebhook } from '../domain/ports/courier';
import { DeliveryFailure } from '../domain/ports/courier';
import type { Resolve } from './checked-lookup';
import { checkedLookup, literalAddress, refusePrivate, systemResolve } from './checked-lookup';

/** How webhooks leave this installation. */
export interface WebhookSettings {
  /** The time of the machine: a receiver compares the signed time with its own. */
  readonly clock: Clock;
  /** False in production: endpoints are the customers' to choose, and must not reach what only this network sees. */
  readonly allowPrivateNetworks: boolean;
  /** Longest time for the whole call. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}

/** Calls endpoints with a Standard Webhooks signature. */
export function webhookCourier(settings: WebhookSettings): Courier<OutgoingWebhook> {
  const { clock, allowPrivateNetworks, timeoutMs = 10_000, resolve = systemResolve } = settings;
  const check = allowPrivateNetworks ? () => undefined : refusePrivate;
  return {
    deliver: async (message) => {
      const url = endpointUrl(message.url);
      const literal = literalAddress(url);
      if (literal) check([literal]);
      const headers = signedHeaders(message, new Date(clock.now()));
      const lookup = checkedLookup(resolve, check);
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await post(url, { headers, lookup, signal }, message.body);
      return answerOf(response);
    },
  };
}

function endpointUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new DeliveryFailure('the endpoint is not an http or https URL', 'never');
  }
  return url;
}

function signedHeaders({ id, secrets, body }: OutgoingWebhook, at: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'clausier-webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => signerFor(secret).sign(id, at, body)).join(' '),
  };
}

function signerFor(secret: string): Webhook {
  try {
    return new Webhook(secret);
  } catch {
    throw new DeliveryFailure('the secret of the endpoint is not a Standard Webhooks secret', 'never');
  }
}

/** A connection of its own for each call: a kept one was checked for another moment. */
function post(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, { ...options, method: 'POST', agent: false }, (response) => {
      response.on('error', () => undefined).resume();
      resolve(response);
    })
      .on('error', (error: NodeJS.ErrnoException) => reject(failureOf(error)))
      .end(body);
  });
}

function failureOf(error: NodeJS.ErrnoException): DeliveryFailure {
  if (error instanceof DeliveryFailure) return error;
  return new DeliveryFailure(
    error.name === 'AbortError' ? 'no answer in time' : `no connection: ${error.code ?? error.name}`,
  );
}

function answerOf({ statusCode = 0, statusMessage = '' }: IncomingMessage): string {
  const answer = `HTTP ${statusCode} ${statusMessage}`.trim();
  if (statusCode >= 200 && statusCode < 300) return answer;
  if (statusCode === 410) throw new DeliveryFailure(answer, 'gone');
  if (statusCode >= 300 && statusCode < 400) {
    throw new DeliveryFailure(`${answer} (redirects are not followed)`);
  }
  throw new DeliveryFailure(answer);
}
