import type { PrintableDocument } from '../../domain/contract/printable-document';
import { momentInParis } from '../../domain/format/moment';
import { STATES } from './words';

/** Where a document stands, when that was settled, and by whom. */
export function statusText({ kind, status, language }: PrintableDocument): string {
  const state = STATES[status.state][kind === 'COMMERCIAL_PROPOSAL' ? 'proposal' : 'order'][language];
  return [state, ...settled(language, status.at, status.by)].join(' ');
}

/** `le 10 février 2027 à 9 h 00, par Alice`: each part only when it is known. */
export function settled(language: 'fr' | 'en', at: string | null, by: string | null): string[] {
  return [
    ...(at === null ? [] : [`${language === 'fr' ? 'le' : 'on'} ${momentInParis(language, at)}`]),
    ...(by === null ? [] : [`${language === 'fr' ? 'par' : 'by'} ${by}`]),
  ];
}
