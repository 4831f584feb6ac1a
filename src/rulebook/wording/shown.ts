import type { Text } from '../../domain/text';
import type { CallTree } from '../model/formula-tree';

/** What stands in a formula in place of its names and of some of its parts, when it is said of one contract. */
export interface Shown {
  /** The figure of a name; null to say its label. */
  readonly figureOf: (name: readonly string[]) => Text | null;
  /** The value of a part, such as what a look-up finds; null to say how it is made. */
  readonly valueOf: (part: CallTree) => Text | null;
  /** The same within a call that reads the texts of another day. */
  readonly onDayOf: (call: CallTree) => Shown;
}

/** Whatever contract is asked about. */
export const AS_NAMED: Shown = { figureOf: () => null, valueOf: () => null, onDayOf: () => AS_NAMED };
