import { NBSP } from '../../domain/format/blanks';
import type { Language } from '../../domain/text';

/** A French sentence: signs and apostrophes as printers set them, values untouched. */
export const fr = (words: TemplateStringsArray, ...values: readonly string[]): string =>
  sentence(words.map(printed), values);

/** An English sentence. */
export const en = (words: TemplateStringsArray, ...values: readonly string[]): string =>
  sentence(
    words.map((part) => inPrint('en', part)),
    values,
  );

/** Words of the rules, which are written with the signs of a keyboard, as printers set them. */
export const inPrint = (language: Language, words: string): string =>
  language === 'fr' ? printed(words) : words.replaceAll("'", '’');

const printed = (part: string): string =>
  part
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?%»€])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<=\d) (?=(?:min|h|mois|jours)\b)/g, NBSP);

const sentence = (words: readonly string[], values: readonly string[]): string =>
  words.map((part, index) => part + (values[index] ?? '')).join('');
