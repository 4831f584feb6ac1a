import type { Contact, CustomerDetails } from '../../domain/contract/customer';
import { InvalidInput } from '../../domain/errors';
import { checkEmail, checkLine } from '../operation/check-input';
import { checkRegistration, checkVat } from './check-numbers';

/** A person to reach, as it is given. */
export interface GivenContact {
  readonly name: string;
  readonly role?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** What is given of the details of a customer: what is left out stays; an empty text or list takes it away. */
export interface GivenDetails {
  readonly postalAddress?: readonly string[] | null;
  readonly billingAddress?: readonly string[] | null;
  readonly registrationNumber?: string | null;
  readonly vatNumber?: string | null;
  readonly contacts?: readonly GivenContact[] | null;
}

const MOST_LINES = 6;
const LONGEST_LINE = 100;
const MOST_CONTACTS = 10;

/** The details of a customer once what is given is checked and put in the place of what was known. */
export function checkDetails(known: CustomerDetails, given: GivenDetails): CustomerDetails {
  const { postalAddress, billingAddress, registrationNumber, vatNumber, contacts } = given;
  const details = {
    postalAddress: postalAddress ? checkAddress(postalAddress, 'postalAddress') : known.postalAddress,
    billingAddress: billingAddress ? checkAddress(billingAddress, 'billingAddress') : known.billingAddress,
    registrationNumber: numberOf(registrationNumber, known.registrationNumber, checkRegistration),
    vatNumber: numberOf(vatNumber, known.vatNumber, checkVat),
    contacts: contacts ? checkContacts(contacts) : known.contacts,
  };
  checkSameCompany(details);
  return details;
}

function numberOf(
  given: string | null | undefined,
  known: string | null,
  check: (given: string) => string,
): string | null {
  if (given === null || given === undefined) return known;
  return given.trim() === '' ? null : check(given);
}

function checkAddress(lines: readonly string[], field: string): readonly string[] {
  if (lines.length <= MOST_LINES) return lines.map((line) => checkLine(line, field, LONGEST_LINE));
  throw new InvalidInput(
    { fr: `une adresse a au plus ${MOST_LINES} lignes`, en: `an address has at most ${MOST_LINES} lines` },
    [field],
  );
}

function checkContacts(given: readonly GivenContact[]): readonly Contact[] {
  if (given.length <= MOST_CONTACTS) return given.map(checkContact);
  throw new InvalidInput(
    { fr: `au plus ${MOST_CONTACTS} contacts`, en: `at most ${MOST_CONTACTS} contacts` },
    ['contacts'],
  );
}

function checkContact({ name, role, email, phone }: GivenContact): Contact {
  const contact = {
    name: checkLine(name, 'contacts', LONGEST_LINE),
    role: role ? checkLine(role, 'contacts', LONGEST_LINE) : null,
    email: email ? checkEmail(email, 'contacts') : null,
    phone: phone ? checkPhone(phone) : null,
  };
  if (contact.email !== null || contact.phone !== null) return contact;
  throw new InvalidInput(
    {
      fr: 'un contact a une adresse électronique ou un téléphone',
      en: 'a contact has an e-mail address or a telephone number',
    },
    ['contacts'],
  );
}

function checkPhone(phone: string): string {
  const trimmed = phone.trim();
  if (/^\+?[0-9][0-9 .()-]{4,23}$/.test(trimmed)) return trimmed;
  throw new InvalidInput(
    { fr: 'un téléphone, comme +33 2 99 00 00 00', en: 'a telephone number, such as +33 2 99 00 00 00' },
    ['contacts'],
  );
}

/** A French VAT number carries the SIREN of its company: two that differ name two companies. */
function checkSameCompany({ registrationNumber, vatNumber }: CustomerDetails): void {
  if (registrationNumber === null || vatNumber === null || !vatNumber.startsWith('FR')) return;
  if (registrationNumber.startsWith(vatNumber.slice(4))) return;
  throw new InvalidInput(
    {
      fr: `le numéro de TVA ${vatNumber} n'est pas celui de l'entreprise ${registrationNumber} ; corriger l'un des deux`,
      en: `the VAT number ${vatNumber} is not that of the company ${registrationNumber}; correct one of them`,
    },
    ['vatNumber'],
  );
}
