import type { FactValue } from './facts';
import type { NamedValue, Overriding } from './decision';
import type { LocalDate } from './time';
import type { SuppliedFigure } from './supplied-figure';
import type { Text } from './text';

/** Verbatim words of a document, as signed. */
export interface Excerpt {
  readonly id: string;
  readonly text: string;
}

/** Where a rule stands in the contract. */
export interface ClauseCitation {
  readonly document: string;
  readonly documentTitle: Text;
  readonly edition: string;
  readonly article: string;
  readonly title: Text;
  /** SHA-256 of the text of the edition, as signed. */
  readonly textSha256: string;
  readonly excerpts: readonly Excerpt[];
}

/** One condition of a rule: what was observed, what was expected, whether it held. */
export interface ConditionTrace {
  readonly rule: string;
  readonly fact: string;
  readonly label: Text;
  readonly operator: string;
  readonly observed: NamedValue;
  readonly expected: NamedValue;
  readonly satisfied: boolean;
  readonly sentence: Text;
}

/** A rule that was considered. */
export interface RuleExplanation {
  readonly rule: string;
  readonly title: Text;
  readonly clause: ClauseCitation;
  /** What the author of a rule that decides says, with the figures of the answer; null where nothing is said. */
  readonly said: Text | null;
  /** Nothing is said since a figure is not known, or two texts give it differently. */
  readonly lacksFigure: boolean;
  readonly satisfied: boolean;
  readonly decides: boolean;
  readonly overriddenBy: string | null;
  readonly overriddenBecause: Overriding | null;
  readonly conditions: readonly ConditionTrace[];
}

/** A quantity of the answer with its formula in words. */
export interface QuantityExplanation extends NamedValue {
  /** The formula as written in the rule file. */
  readonly formula: string;
  /** The same with the labels of the vocabulary. */
  readonly inWords: Text;
  /** The same with the figures in place. */
  readonly withFigures: Text;
  /** The day whose texts it was read with; null for those of the question. */
  readonly readOn: LocalDate | null;
}

/** A dated figure the answer used. */
export interface ParameterExplanation extends SuppliedFigure {
  /** The day it was read on; null for that of the question. */
  readonly readOn: LocalDate | null;
}

/** A change of the request that would make the answer favourable; checked by deciding again with it. */
export interface WayToYes {
  readonly sentence: Text;
  /** Who can do it. */
  readonly by: Text;
  readonly outcome: string;
  readonly changes: readonly { readonly fact: string; readonly label: Text; readonly value: FactValue }[];
}

/** An open reading of the text that the answer rests on. */
export interface InterpretationUse {
  readonly id: string;
  readonly question: Text;
  readonly choice: Text;
  readonly reason: Text;
  readonly status: string;
}

/** Why a decision is what it is: a pure function of its facts and its release. */
export interface Explanation {
  readonly outcomeLabel: Text;
  readonly favourable: boolean;
  /** The answer and its reasons in sentences. */
  readonly sentence: Text;
  /** The clause of the deciding rule; null when the contract is silent and the default applies. */
  readonly clause: ClauseCitation | null;
  readonly clauses: readonly ClauseCitation[];
  readonly rules: readonly RuleExplanation[];
  /** Conditions of the deciding rules and of those they override. */
  readonly because: readonly ConditionTrace[];
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
  readonly interpretations: readonly InterpretationUse[];
  readonly waysToYes: readonly WayToYes[];
  /** Who can help with an answer that no way turns into a yes; null where one does, or nothing was refused. */
  readonly help: Text | null;
}
