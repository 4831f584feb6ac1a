import Negotiator from 'negotiator';
import type { Language } from '../domain/text';

/** Documents and answers exist in these; the first is that of the contract. */
const SPOKEN: readonly Language[] = ['fr', 'en'];

/** The language a request asks for: the one of ours it prefers, French when it prefers neither. */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const headers = { 'accept-language': acceptLanguage };
  const preferred = new Negotiator({ headers }).language([...SPOKEN]);
  return SPOKEN.find((language) => language === preferred) ?? 'fr';
}
