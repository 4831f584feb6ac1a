import type { PrintableDocument } from '../../domain/contract/printable-document';
import { momentInZone } from '../../domain/format/moment';
import type { Language } from '../../domain/text';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { STATES } from './page-words';

/** Where a document stands, when that was settled, and by whom. */
export function statusText(document: PrintableDocument): string {
  const { kind, status, language, frame } = document;
  const state = STATES[status.state][kind === 'COMMERCIAL_PROPOSAL' ? 'proposal' : 'order'][language];
  const who = ANSWERS.has(status.state) ? answerer(document, status.by) : by(language, status.by);
  return [state, ...settled(language, frame.zone, status.at, who)].join(' ');
}

/** What only the customer can answer, whoever enters it. */
const ANSWERS: ReadonlySet<PrintableDocument['status']['state']> = new Set(['AGREED', 'DECLINED']);

/** Who answered: for the customer, when the provider entered it. */
export function answerer(
  { language, providerName, customer }: PrintableDocument,
  signer: string | null,
): string | null {
  if (signer === null || signer !== providerName) return by(language, signer);
  return language === 'fr'
    ? `pour ${customer.name} (enregistrement par ${providerName})`
    : `for ${customer.name} (recorded by ${providerName})`;
}

const by = (language: Language, signer: string | null): string | null =>
  signer === null ? null : `${language === 'fr' ? 'par' : 'by'} ${signer}`;

/** `le 10 février 2027 à 9 h 00, par Alice`: each part only when it is known. */
export function settled(language: Language, zone: Zone, at: Instant | null, who: string | null): string[] {
  return [
    ...(at === null ? [] : [`${language === 'fr' ? 'le' : 'on'} ${momentInZone(language, zone, at)}`]),
    ...(who === null ? [] : [who]),
  ];
}
