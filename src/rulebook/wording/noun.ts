import type { Text } from '../../domain/text';

/** What a name is called, with what verbs agree with. */
export interface Noun extends Text {
  readonly plural: boolean;
}

/** « les articles », « deux mois », « l'entrée en vigueur et l'échéance » */
const SEVERAL = /^(les|deux|trois|ces|ses) |^(le |la |l')[^,]* et (le |la |les |l')/i;

/** « le temps entre la demande et le rétablissement » */
const BETWEEN = / entre .* et /i;

/** A label as a noun: it is plural when it begins with a plural article, or joins two things that have theirs. */
export const nounOf = ({ fr, en }: Text): Noun => ({
  fr,
  en,
  plural: SEVERAL.test(fr) && !BETWEEN.test(fr),
});
