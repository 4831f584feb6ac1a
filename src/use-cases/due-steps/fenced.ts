import { ServiceUnavailable } from '../../domain/errors';
import type { Trouble } from '../../domain/ports/troubles';
import type { IdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Scope } from '../operation/scope';
import { scopeOf } from '../operation/scope';

/** Acts on one subscription in a unit of work of its own; what fails there is answered, so that the others go on. */
export async function fenced(
  deps: Deps,
  subscriptionId: IdOf<'subscriptions'>,
  act: (scope: Scope) => Promise<void>,
): Promise<Trouble | null> {
  try {
    await deps.store.write((tables) => act(scopeOf(deps, tables)));
    return null;
  } catch (error) {
    if (error instanceof ServiceUnavailable) throw error;
    // Outside the fence: where not even this can be read, it is the database that fails, and for all of them.
    const reference = await referenceOf(deps, subscriptionId);
    return { reference, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function referenceOf({ store }: Deps, subscriptionId: IdOf<'subscriptions'>): Promise<string> {
  const subscription = await store.read(({ subscriptions }) => subscriptions.find(subscriptionId));
  return subscription?.reference ?? subscriptionId;
}
