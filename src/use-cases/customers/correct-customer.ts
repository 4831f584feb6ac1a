import { canonical } from '../../domain/canonical';
import type { Customer } from '../../domain/contract/customer';
import { NO_DETAILS } from '../../domain/contract/customer';
import { InvalidInput } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import type { Language } from '../../domain/text';
import { recordAct } from '../effects/record-act';
import { checkEmail, checkLine } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { GivenDetails } from './check-details';
import { checkDetails } from './check-details';

/** What is corrected of a customer: what is left out stays. */
export interface CorrectCustomerInput extends Keyed, GivenDetails {
  readonly customerId: GivenId<'customers'>;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly language?: Language | null;
}

/** What a correction led to. */
export type CustomerReceipt = {
  readonly customerId: IdOf<'customers'>;
  readonly decisionId: IdOf<'decisions'> | null;
};

/** What says who the customer is: the provider's sales change it, on evidence; how to reach it, the customer itself may. */
const WHO_IT_IS = ['name', 'registrationNumber', 'vatNumber'] as const;

/**
 * Corrects the file of a customer: documents and letters issued from then on say it, those issued before stay. What was
 * known before and after stands in the timeline of the customer, and nowhere in the log of decisions.
 */
export async function correctCustomer(deps: Deps, input: CorrectCustomerInput): Promise<CustomerReceipt> {
  return operate(deps, 'correctCustomer', input, async (scope) => {
    const known = await findOwn(scope.tables, deps.actor, 'customers', input.customerId, 'customerId');
    if (deps.actor.role === 'customer') checkOwnFields(input);
    const customer: Customer = {
      ...known,
      name: input.name === null || input.name === undefined ? known.name : checkLine(input.name, 'name'),
      email:
        input.email === null || input.email === undefined ? known.email : checkEmail(input.email, 'email'),
      language: input.language ?? known.language,
      details: checkDetails(known.details ?? NO_DETAILS, input),
    };
    const changes = changesOf(known, customer);
    if (Object.keys(changes).length === 0) return { customerId: known.id, decisionId: null };
    const { decisionId } = await recordAct(scope, 'customer.corrected', {
      matter: { customer: known },
      changes: { customer },
      tells: { type: 'CUSTOMER_CORRECTED', data: { changes } },
    });
    return { customerId: known.id, decisionId };
  });
}

function checkOwnFields(input: CorrectCustomerInput): void {
  const reserved = WHO_IT_IS.find((field) => input[field] !== null && input[field] !== undefined);
  if (reserved === undefined) return;
  throw new InvalidInput(
    {
      fr: 'ce champ se corrige auprès du service commercial, avec un justificatif',
      en: 'this field is corrected by the sales department, with evidence',
    },
    [reserved],
  );
}

/** Each field that differs, before and after. */
function changesOf(before: Customer, after: Customer): Readonly<Record<string, FactValue>> {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = Object.keys(is).filter(
    (name) => canonical(was[name] ?? null) !== canonical(is[name] ?? null),
  );
  return Object.fromEntries(
    names.map((name) => [name, { before: was[name] ?? null, after: is[name] ?? null }]),
  );
}

function fieldsOf({ name, email, language, details }: Customer): Readonly<Record<string, FactValue>> {
  const { contacts, ...rest } = details ?? NO_DETAILS;
  return { name, email, language, ...rest, contacts: contacts.map((contact) => ({ ...contact })) };
}
