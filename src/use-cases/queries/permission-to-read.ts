import type { ObjectKind } from '../../domain/records/kinds';
import type { Permission } from '../operation/permissions';

/** What an actor needs to read objects of a kind, by whichever way it comes to them. */
export const permissionToRead = (kind: ObjectKind): Permission =>
  kind === 'notices' || kind === 'deliveries' || kind === 'webhookEndpoints' ? 'readDelivery' : 'read';
