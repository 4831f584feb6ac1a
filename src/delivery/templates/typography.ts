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
