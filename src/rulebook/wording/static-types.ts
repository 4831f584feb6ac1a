import { checkFormula } from '../formula/check-formula';
import type { StaticType } from '../formula/values/static-type';
import type { FormulaTree } from '../model/formula-tree';
import type { Words } from './words';

/** The type of a part of a formula, whatever contract is asked about; null where it cannot be told. */
export const typeIn = ({ release, declarationOf }: Words, tree: FormulaTree): StaticType | null =>
  checkFormula(
    tree,
    {
      declarationOf,
      suggestionsFor: () => [],
      calendars: Object.keys(release.calendars),
      item: null,
    },
    null,
  ).type;
