import type { Customer } from '../../domain/contract/customer';
import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { Language } from '../../domain/text';

/** The customer as a document issued now names it: its address for invoices and its numbers, when they are known. */
export function customerParty(
  { name, reference, email, details }: Customer,
  language: Language,
): PrintableDocument['customer'] {
  if (!details) return { name, reference, email };
  const { postalAddress, billingAddress, registrationNumber, vatNumber } = details;
  const words = WORDS[language];
  const lines = [
    ...(billingAddress.length > 0 ? billingAddress : postalAddress),
    ...(registrationNumber === null
      ? []
      : [`${words[registrationNumber.length === 9 ? 'siren' : 'siret']} ${registrationNumber}`]),
    ...(vatNumber === null ? [] : [`${words.vat} ${vatNumber}`]),
  ];
  return { name, reference, email, ...(lines.length > 0 && { details: lines }) };
}

const WORDS = {
  fr: { siren: 'SIREN', siret: 'SIRET', vat: 'TVA' },
  en: { siren: 'SIREN', siret: 'SIRET', vat: 'VAT' },
} as const satisfies Readonly<Record<Language, object>>;
