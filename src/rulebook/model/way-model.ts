import type { SentenceModel } from './sentence-model';
import type { ValueExpression } from './value-expression';

/** What an adviser would say to whoever is answered no: facts that may be changed, by whom, and how that is said. */
export interface WayModel {
  /** The decisions it is tried for. */
  readonly decisions: readonly string[];
  /** The answers it is tried for; every one that is no yes, where none is named. */
  readonly outcomes: readonly string[];
  /** Who can do it: the customer, or a recipient of the vocabulary. */
  readonly by: string;
  readonly when: ValueExpression | null;
  /** Fact -> value, computed from what was asked and from the amounts of the answer. */
  readonly facts: Readonly<Record<string, ValueExpression>>;
  /** A whole number, at the largest smaller value that leads to a yes. */
  readonly lower: readonly string[] | null;
  /** A code, at each value that leads to a yes. */
  readonly choose: readonly string[] | null;
  /** The decision that says yes, where it is another one. */
  readonly asks: string | null;
  /** Said with the figures of the answer it leads to. */
  readonly say: SentenceModel;
}
