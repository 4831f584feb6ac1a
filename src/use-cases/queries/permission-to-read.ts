import type { Kind } from '../operation/find-own';
import type { Permission } from '../operation/permissions';

/** What an actor needs to read objects of a kind, by whichever way it comes to them. */
export const permissionToRead = (kind: Kind): Permission =>
  kind === 'notices' || kind === 'deliveries' || kind === 'webhookEndpoints' ? 'readDelivery' : 'read';
