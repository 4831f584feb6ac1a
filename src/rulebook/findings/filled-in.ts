import type { Text } from '../../domain/text';
import type { Said } from './entry';

/** What a rule file says is quoted up to here: a hostile or forgotten text never fills the screen. */
const LONGEST = 80;
const MOST = 30;

/** A sentence with its places filled in. */
export function filledIn(sentence: Text, places: Readonly<Record<string, Said>>): Text {
  return { fr: fill(sentence, places, 'fr'), en: fill(sentence, places, 'en') };
}

const fill = (sentence: Text, places: Readonly<Record<string, Said>>, language: keyof Text): string =>
  sentence[language].replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => {
    const said = places[name];
    return said === undefined ? whole : inWords(said, language);
  });

function inWords(said: Said, language: keyof Text): string {
  if (typeof said === 'number') return String(said);
  if (typeof said === 'string') return said.slice(0, LONGEST);
  return 'fr' in said ? said[language] : said.slice(0, MOST).join(', ');
}
