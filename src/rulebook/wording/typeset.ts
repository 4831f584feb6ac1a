import { NBSP } from '../../domain/format/blanks';
import { capital } from '../../domain/format/capital';
import type { Text } from '../../domain/text';
import { enumerate } from './french';

/** French as it is printed: spaces that do not break around its signs. */
export const typeset = ({ fr, en }: Text): Text => ({
  fr: fr
    .replace(/ (?=[:;?!»])/g, NBSP)
    .replace(/« /g, `«${NBSP}`)
    .replace(/(?<=\d) (?=(?:h|min|€|%)(?![\p{L}]))/gu, NBSP)
    .replace(/(?<=\d.h) (?=\d\d)/g, NBSP)
    .replace(/(?<=\b(?:art\.|articles?)) (?=\d)/g, NBSP),
  en,
});

/** A sentence: a capital first, typeset. */
export const sentence = ({ fr, en }: Text): Text => typeset({ fr: capital(fr), en: capital(en) });

/** A code, a title or a text, in the quotes of the language. */
export const quoted = ({ fr, en }: Text): Text => ({ fr: `« ${fr} »`, en: `"${en}"` });

/** Several texts, joined in each language. */
export const joined = (texts: readonly Text[], by: Text): Text => ({
  fr: texts.map(({ fr }) => fr).join(by.fr),
  en: texts.map(({ en }) => en).join(by.en),
});

/** The same with a word before the last. */
export const enumerated = (texts: readonly Text[], word: Text): Text => ({
  fr: enumerate(
    texts.map(({ fr }) => fr),
    word.fr,
  ),
  en: enumerate(
    texts.map(({ en }) => en),
    word.en,
  ),
});

export const same = (text: string): Text => ({ fr: text, en: text });

/** One apostrophe, as printers set it. */
export const withApostrophes = ({ fr, en }: Text): Text => ({
  fr: fr.replaceAll("'", '’'),
  en: en.replaceAll("'", '’'),
});
