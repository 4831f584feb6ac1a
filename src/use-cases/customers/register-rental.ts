import type { FactValue } from '../../domain/facts';
import type { Rental } from '../../domain/contract/rental';
import type { GivenId, IdOf } from '../../domain/id';
import { catchUpAcross } from '../due-steps/catch-up-pool';
import { recordAct } from '../effects/record-act';
import { attributesOf } from '../operation/check-attributes';
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
  readonly attributes?: FactValue;
}

/** What an act on a server led to. */
export type RentalReceipt = {
  readonly rentalId: IdOf<'rentals'>;
  readonly decisionId: IdOf<'decisions'> | null;
};

/** Registers a server the customer rents (article 2); the rules say what follows. */
export async function registerRental(deps: Deps, input: RegisterRentalInput): Promise<RentalReceipt> {
  return operate(deps, 'registerRental', input, async (scope) => {
    const customer = await findOwn(scope.tables, deps.actor, 'customers', input.customerId, 'customerId');
    await catchUpAcross(scope, customer.id);
    const rental: Rental = {
      id: deps.ids.next('rentals'),
      customerId: customer.id,
      reference: checkReference(input.reference, 'reference'),
      serverType: checkCode(scope, 'serverTypes', input.serverType, 'serverType'),
      active: input.active ?? true,
      endsOn: null,
      attributes: attributesOf(scope, 'rental', input.attributes),
      recordedAt: scope.now,
      version: 1,
    };
    await scope.tables.rentals.insert(rental);
    const { decisionId } = await recordAct(scope, 'rental.registered', {
      matter: { customer, rental },
      tells: null,
    });
    return { rentalId: rental.id, decisionId };
  });
}
