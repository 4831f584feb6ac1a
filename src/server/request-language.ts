import type { Language } from '../domain/text';

/** The language a request asks for: English when it is preferred to French, French otherwise. */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const weight = (language: string): number =>
    Math.max(0, ...(acceptLanguage ?? '').split(',').map((part) => weightOf(part, language)));
  return weight('en') > weight('fr') ? 'en' : 'fr';
}

function weightOf(part: string, language: string): number {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  if (tag !== language && !tag.startsWith(`${language}-`)) return 0;
  const quality = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='));
  const value = quality === undefined ? 1 : Number(quality.slice(2));
  return Number.isFinite(value) ? value : 0;
}
