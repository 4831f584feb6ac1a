import type { WebhookEndpoint } from '../../domain/contract/notice';
import { ForbiddenTransition } from '../../domain/errors';
import type { GivenId } from '../../domain/id';
import { findOwn } from '../operation/find-own';
import type { Scope } from '../operation/scope';

/** A webhook endpoint to act on: one that was removed is acted on no more. */
export async function findEndpoint(
  { tables, deps }: Scope,
  id: GivenId<'webhookEndpoints'>,
): Promise<WebhookEndpoint> {
  const endpoint = await findOwn(tables, deps.actor, 'webhookEndpoints', id, 'endpointId');
  if (endpoint.removedAt === null) return endpoint;
  throw new ForbiddenTransition(
    {
      fr: 'cette destination de webhooks a été retirée : en enregistrer une autre',
      en: 'this webhook endpoint was removed: register another',
    },
    ['endpointId'],
  );
}
