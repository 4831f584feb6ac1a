import type { IdOf } from '../../domain/id';
import type { Language } from '../../domain/text';
import { checkAttributes } from '../operation/check-attributes';
import { checkEmail, checkLine, checkReference } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

/** Who the contract is with. */
export interface RegisterCustomerInput extends Keyed {
  /** Such as `CLI-ACME`; unique. */
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  readonly language?: Language | null;
  readonly attributes?: unknown;
}

/** Registers a customer. */
export async function registerCustomer(
  deps: Deps,
  input: RegisterCustomerInput,
): Promise<{ readonly customerId: IdOf<'customers'> }> {
  return operate(deps, 'registerCustomer', input, async (scope) => {
    const id = deps.ids.next('customers');
    await scope.tables.customers.insert({
      id,
      reference: checkReference(input.reference, 'reference'),
      name: checkLine(input.name, 'name'),
      email: checkEmail(input.email, 'email'),
      language: input.language ?? 'fr',
      attributes: checkAttributes(scope, 'customer', input.attributes),
      recordedAt: scope.now,
      version: 1,
    });
    return { customerId: id };
  });
}
