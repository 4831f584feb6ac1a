import { blanked } from './invisible';

/** What somebody wrote as one line of bounded length, where nothing lets it pass for something else. */
export function shortLine(text: string, longest: number): string {
  const characters = [...blanked(text.slice(0, longest * 4)).trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
