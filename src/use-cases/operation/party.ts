import type { Customer, Rental } from '../../domain/contract/party';
import type { Subscription } from '../../domain/contract/subscription';

/** A subscription with the parties its questions are about. */
export interface Party {
  readonly customer: Customer;
  readonly rental: Rental;
  readonly subscription: Subscription;
}
