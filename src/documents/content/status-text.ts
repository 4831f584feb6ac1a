import type { PrintableDocument } from '../../domain/contract/printable-document';
import { momentInZone } from '../../domain/format/moment';
import type { Language } from '../../domain/text';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { STATES } from './page-words';

/** Where a document stands, when that was settled, and by whom. */
export function statusText({ kind, status, language, frame }: PrintableDocument): string {
  const state = STATES[status.state][kind === 'COMMERCIAL_PROPOSAL' ? 'proposal' : 'order'][language];
  return [state, ...settled(language, frame.zone, status.at, status.by)].join(' ');
}

/** `le 10 février 2027 à 9 h 00, par Alice`: each part only when it is known. */
export function settled(language: Language, zone: Zone, at: Instant | null, by: string | null): string[] {
  return [
    ...(at === null ? [] : [`${language === 'fr' ? 'le' : 'on'} ${momentInZone(language, zone, at)}`]),
    ...(by === null ? [] : [`${language === 'fr' ? 'par' : 'by'} ${by}`]),
  ];
}
