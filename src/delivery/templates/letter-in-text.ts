import type { Letter } from './letter';
import { citationTitle, LETTER_WORDS, quoted } from './letter-words';

/** The letter as plain text. */
export function letterInText(letter: Letter): string {
  const { language, heading, sentences, rows, citations, readings, signature, reference } = letter;
  const words = LETTER_WORDS[language];
  const blocks = [
    heading,
    words.greeting,
    ...sentences,
    [words.closing, ...signature].join('\n'),
    rows.map(({ label, value, href }) => `- ${label}${words.colon}${href ?? value}`).join('\n'),
    ...citations.map((citation) =>
      [`${words.contract} (${citationTitle(citation)})`, ...citation.excerpts.map(quoted)].join('\n'),
    ),
    readings.length === 0 ? '' : [words.readings, ...readings.map((reading) => `- ${reading}`)].join('\n'),
    words.courtesy ?? '',
    `${words.reference}${words.colon}${reference}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
