import type { GivenId, IdOf } from '../../domain/id';
import { checkAttributes } from '../operation/check-attributes';
import { checkCode, checkReference } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

/** The server a subscription will depend on. */
export interface RegisterRentalInput extends Keyed {
  readonly customerId: GivenId<'customers'>;
  /** Such as `SRV-0001`; unique. */
  readonly reference: string;
  /** A code of the list `serverTypes`. */
  readonly serverType: string;
  readonly active?: boolean | null;
  readonly attributes?: unknown;
}

/** Registers a server the customer rents (article 2). */
export async function registerRental(
  deps: Deps,
  input: RegisterRentalInput,
): Promise<{ readonly rentalId: IdOf<'rentals'> }> {
  return operate(deps, 'registerRental', input, async (scope) => {
    const customer = await findOwn(scope.tables, deps.actor, 'customers', input.customerId, 'customerId');
    const id = deps.ids.next('rentals');
    await scope.tables.rentals.insert({
      id,
      customerId: customer.id,
      reference: checkReference(input.reference, 'reference'),
      serverType: checkCode(scope, 'serverTypes', input.serverType, 'serverType'),
      active: input.active ?? true,
      endsOn: null,
      attributes: checkAttributes(scope, 'rental', input.attributes),
      recordedAt: scope.now,
      version: 1,
    });
    return { rentalId: id };
  });
}
