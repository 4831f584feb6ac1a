import type { Letter } from './letter';
import { citationTitle, LETTER_WORDS, quoted } from './letter-words';

/** The letter as plain text. */
export function letterInText({ language, heading, sentences, rows, citation, references }: Letter): string {
  const words = LETTER_WORDS[language];
  const blocks = [
    heading,
    words.greeting,
    sentences.join('\n'),
    rows.map(({ label, value }) => `- ${label}${words.colon}${value}`).join('\n'),
    ...(citation === null
      ? []
      : [[`${words.contract} (${citationTitle(citation)})`, ...citation.excerpts.map(quoted)].join('\n')]),
    ...(words.courtesy === null ? [] : [words.courtesy]),
    `${words.references}${words.colon}${references.join(', ')}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
