import type { EffectName } from '../../domain/effects';
import type { DecisionDefinition } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { TypeDeclaration } from './type-declaration';
import type { SentenceModel } from './sentence-model';
import type { ValueExpression } from './value-expression';

/** A decision the rulebook can take. */
export interface DecisionModel {
  readonly definition: DecisionDefinition;
  readonly groups: readonly string[];
  readonly outcomes: Readonly<
    Record<
      string,
      {
        readonly label: Text;
        readonly favourable: boolean;
        readonly effects: readonly EffectModel[];
        /** Who can help with this answer; null: who helps with any. */
        readonly help: Text | null;
      }
    >
  >;
  readonly amounts: Readonly<Record<string, { readonly label: Text; readonly declaration: TypeDeclaration }>>;
  /** What holds when no rule applies; null: a gap is an error. */
  readonly fallback: DefaultModel | null;
}

/** The answer when no rule applies: it cites a sentence, or says that the contract is silent. */
export interface DefaultModel {
  readonly outcome: string;
  readonly amounts: Readonly<Record<string, ValueExpression>>;
  readonly document: string | null;
  readonly article: string | null;
  readonly excerpts: readonly string[];
  readonly silent: Text | null;
  /** What the author says to the customer. */
  readonly explanation: SentenceModel | null;
}

/** One effect of an outcome or a step: its arguments name amounts of the decision. */
export interface EffectModel {
  readonly effect: EffectName;
  readonly with: Readonly<Record<string, string | number | boolean>>;
}
