import type { Subscription } from '../../domain/contract/subscription';
import { RUNNING_SUBSCRIPTIONS } from '../../domain/contract/subscription';
import type { IdOf } from '../../domain/id';
import type { Tables } from '../../domain/ports/store';
import { readAll } from './read-all';

/** The running subscriptions of a customer, suspended ones among them. */
export const runningOf = (
  { subscriptions }: Pick<Tables, 'subscriptions'>,
  customerId: IdOf<'customers'>,
): Promise<readonly Subscription[]> =>
  readAll(subscriptions, { customerId, status: [...RUNNING_SUBSCRIPTIONS] });
