import type { FormulaScope } from '../formula/formula-scope';
import type { Words } from './words';

/** What names mean whatever contract is asked about. */
export const scopeOf = ({ release, declarationOf, callable }: Words): FormulaScope => ({
  declarationOf,
  suggestionsFor: () => [],
  callable,
  callables: [],
  calendars: Object.keys(release.calendars),
  item: null,
});
