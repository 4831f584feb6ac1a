import type { ObjectKind } from '../../domain/kinds';
import type { Read } from '../operation/permissions';

/** Said of each kind, so that a new one is open to nobody before somebody decides who may read it. */
const PERMISSIONS: Readonly<Record<ObjectKind, Read>> = {
  customers: 'read',
  rentals: 'read',
  orders: 'read',
  subscriptions: 'read',
  terms: 'read',
  interventions: 'read',
  proposals: 'read',
  studies: 'read',
  issuedDocuments: 'read',
  incidents: 'read',
  updates: 'read',
  malfunctions: 'read',
  charges: 'read',
  events: 'read',
  dueSteps: 'read',
  decisions: 'read',
  notices: 'readDelivery',
  letters: 'readDelivery',
  deliveries: 'readDelivery',
  webhookEndpoints: 'readDelivery',
};

/** What an actor needs to read objects of a kind, by whichever way it comes to them. */
export const permissionToRead = (kind: ObjectKind): Read => PERMISSIONS[kind];
