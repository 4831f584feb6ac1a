import type { Text } from '../../domain/text';
import type { Agreement } from '../formula/said/agreement';

/** What a name is called, with what the words around it agree with. */
export interface Noun extends Text, Agreement {}

/** « les articles », « deux mois », « l'entrée en vigueur et l'échéance » */
const SEVERAL = /^(les|deux|trois|ces|ses) |^(le |la |l')[^,]* et (le |la |les |l')/i;

/** « le temps entre la demande et le rétablissement » */
const BETWEEN = / entre .* et /i;

/** « le lendemain de la demande », "the due date": a date is a day in English alone. */
const DAY = {
  fr: /^le (dernier|premier|jour|lendemain)\b/,
  en: /^the (last |first |next )?(day|due date)\b/,
};

/**
 * A label of the rules as a noun, where it comes in: it is plural when it begins with a plural article, or joins two
 * things that have theirs. From here on its grammar goes with it.
 */
export const nounOf = ({ fr, en }: Text): Noun => ({
  fr,
  en,
  plural: SEVERAL.test(fr) && !BETWEEN.test(fr),
  day: { fr: DAY.fr.test(fr), en: DAY.en.test(en) },
});
