import type { Phrase } from './phrase';
import { phrase } from './phrase';
import { membership, presence } from './presence';

/** How an operation that answers yes or no is denied, where « pas » does not do. */
export const DENIALS: Readonly<Record<string, Phrase>> = {
  known: ([value]) => presence(value!, false),
  contains: ([list, one]) => membership(list!, one!, false),
  isBusinessDay: phrase('{0} ne tombe pas un jour ouvré, selon {1}', '{0} falls on no business day, by {1}'),
  any: phrase('pour aucun élément de {0} : {1}', 'for no element of {0}: {1}'),
};
