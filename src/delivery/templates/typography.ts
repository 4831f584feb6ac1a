import { NBSP } from '../../domain/format/blanks';

/** A French sentence: signs and apostrophes as printers set them, values untouched; null when a value is missing. */
export const fr = (words: TemplateStringsArray, ...values: readonly (string | null)[]): string | null =>
  sentence(words.map(printed), values);

/** An English sentence; null when a value is missing. */
export const en = (words: TemplateStringsArray, ...values: readonly (string | null)[]): string | null =>
  sentence(
    words.map((part) => part.replaceAll("'", '’')),
    values,
  );

const printed = (part: string): string =>
  part
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?%»€])/g, NBSP)
    .replace(/« /g, `«${NBSP}`);

function sentence(words: readonly string[], values: readonly (string | null)[]): string | null {
  if (values.includes(null)) return null;
  return words.map((part, index) => part + (values[index] ?? '')).join('');
}

/** One line, without control or direction characters that would let a value pass for something else. */
export function oneLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
