import { ServiceUnavailable } from '../../domain/errors';
import type { Trouble } from '../../domain/ports/troubles';
import { isIdOf } from '../../domain/id';
import type { Deps } from '../operation/deps';
import type { Scope } from '../operation/scope';
import { scopeOf } from '../operation/scope';
import type { StepsOwner } from './steps-owner';

/** Acts on one subscription, or on an order that none followed, in a unit of work of its own; what fails there is answered, so that the others go on. */
export async function fenced(
  deps: Deps,
  id: StepsOwner,
  act: (scope: Scope) => Promise<void>,
): Promise<Trouble | null> {
  try {
    await deps.store.write((tables) => act(scopeOf(deps, tables)));
    return null;
  } catch (error) {
    if (error instanceof ServiceUnavailable) throw error;
    // Outside the fence: where not even this can be read, it is the database that fails, and for all of them.
    const reference = await referenceOf(deps, id);
    return { reference, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function referenceOf({ store }: Deps, id: StepsOwner): Promise<string> {
  const found = await store.read<{ readonly reference: string } | null>(({ subscriptions, orders }) =>
    isIdOf('orders', id) ? orders.find(id) : subscriptions.find(id),
  );
  return found?.reference ?? id;
}
