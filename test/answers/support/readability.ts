/** Abbreviations that readers of a contract know, with what they stand for; any other is written out. */
export const KNOWN_ABBREVIATIONS: Readonly<Record<string, string>> = {
  HT: 'hors taxes',
  TTC: 'toutes taxes comprises',
  TVA: 'taxe sur la valeur ajoutée',
  VAT: 'value added tax',
  RCS: 'registre du commerce et des sociétés',
};

/** Most words of a sentence, and of sentences on average. */
export const LONGEST_SENTENCE = 45;
export const LONGEST_AVERAGE = 20;

/** How texts read: a line of the report, and what is wrong with them. */
export interface Readability {
  readonly sentences: number;
  readonly averageWords: number;
  readonly longestWords: number;
  readonly faults: readonly string[];
}

/** What the contract calls otherwise, as `rules/contract.json` lists it. */
export interface Avoided {
  readonly word: string;
}

/** What is no word: references, and what somebody is quoted with. */
const NO_WORDS = /\b[A-Z]{2,3}-[A-Z0-9-]+\b|«[^»]*»|"[^"]*"/g;

/** Measures texts: the length of their sentences, the words the contract avoids, abbreviations nobody explains. */
export function readabilityOf(texts: readonly string[], avoided: readonly Avoided[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.map(wordsIn);
  const averageWords = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
  const faultsOf = (sentence: string): readonly string[] => [
    ...(wordsIn(sentence) > LONGEST_SENTENCE ? [`long: ${sentence}`] : []),
    ...wordsAvoidedIn(sentence, avoided),
    ...abbreviationsIn(sentence).map((unknown) => `${unknown}: ${sentence}`),
  ];
  return {
    sentences: sentences.length,
    averageWords: Math.round(averageWords * 10) / 10,
    longestWords: Math.max(0, ...words),
    faults: [
      ...(averageWords >= LONGEST_AVERAGE ? [`${averageWords} words a sentence`] : []),
      ...new Set(sentences.flatMap(faultsOf)),
    ],
  };
}

/** Words of a text that the contract calls otherwise. */
export const wordsAvoidedIn = (text: string, avoided: readonly Avoided[]): readonly string[] =>
  avoided.filter(({ word }) => hasWord(text, word)).map(({ word }) => `« ${word} »: ${text}`);

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) (?=\p{Lu})/u);

const wordsIn = (sentence: string): number => sentence.split(' ').length;

const hasWord = (sentence: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}(?:e?s?)(?!\\p{L})`, 'iu').test(sentence);

const abbreviationsIn = (sentence: string): readonly string[] =>
  [...sentence.replace(NO_WORDS, '').matchAll(/\b[A-Z][A-Z0-9]+\b/g)]
    .map(([found]) => found)
    .filter((found) => !Object.hasOwn(KNOWN_ABBREVIATIONS, found));

/** The figures in a line. */
export const inALine = ({ sentences, averageWords, longestWords, faults }: Readability): string =>
  `${sentences} sentences of ${averageWords} words, the longest of ${longestWords}, ${faults.length} faults`;
