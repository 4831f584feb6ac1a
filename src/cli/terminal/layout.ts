import type { Language, Text } from '../../domain/text';

/** Breaks a sentence into lines of at most `width` columns; a longer word keeps its line. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The same, each line after the first under the first. */
export function hang(prefix: string, text: string, width: number): string {
  const indent = ' '.repeat(prefix.length);
  return wrap(text, width - prefix.length)
    .map((line, index) => `${index === 0 ? prefix : indent}${line}`)
    .join('\n');
}

/** `3 cas`, `1 erreur`: in French 0 and 1 are singular, in English only 1. */
export function count(n: number, one: Text, many: Text, language: Language): string {
  const singular = language === 'fr' ? Math.abs(n) < 2 : n === 1;
  return `${n} ${(singular ? one : many)[language]}`;
}
