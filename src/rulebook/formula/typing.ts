import type { Given } from '../findings/catalogue';
import type { FormulaMessage } from './formula-issue';
import type { FormulaScope } from './formula-scope';
import type { StaticType } from './values/static-type';
import type { FormulaTree, Span } from '../model/formula-tree';

/** What the check of a call's arguments needs of the check of the whole. */
export interface Typing {
  readonly scope: FormulaScope;
  typeOf(tree: FormulaTree, item: StaticType | null): StaticType | null;
  note<I extends FormulaMessage>(span: Span | undefined, id: I, ...given: Given<I>): void;
}
