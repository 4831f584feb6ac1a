import type { FactValue } from '../../domain/facts';
import type { Customer } from '../../domain/contract/customer';
import { NO_DETAILS } from '../../domain/contract/customer';
import type { Language } from '../../domain/text';
import { recordAct } from '../effects/record-act';
import { attributesOf } from '../operation/check-attributes';
import { checkEmail, checkLine, checkReference } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { GivenDetails } from './check-details';
import { checkDetails } from './check-details';
import type { CustomerReceipt } from './correct-customer';

/** Who the contract is with. */
export interface RegisterCustomerInput extends Keyed, GivenDetails {
  /** Such as `CLI-ACME`; unique. */
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  readonly language?: Language | null;
  readonly attributes?: FactValue;
}

/** Registers a customer; the rules say what follows. */
export async function registerCustomer(deps: Deps, input: RegisterCustomerInput): Promise<CustomerReceipt> {
  return operate(deps, 'registerCustomer', input, async (scope) => {
    const customer: Customer = {
      id: deps.ids.next('customers'),
      reference: checkReference(input.reference, 'reference'),
      name: checkLine(input.name, 'name'),
      email: checkEmail(input.email, 'email'),
      language: input.language ?? 'fr',
      details: checkDetails(NO_DETAILS, input),
      attributes: attributesOf(scope, 'customer', input.attributes),
      recordedAt: scope.now,
      version: 1,
    };
    await scope.tables.customers.insert(customer);
    const { decisionId } = await recordAct(scope, 'customer.registered', {
      matter: { customer },
      tells: null,
    });
    return { customerId: customer.id, decisionId };
  });
}
