import type { CodeLabel, DecisionDefinition, FieldDefinition } from '../../domain/ports/rulebook';
import type { FactValue, Unit, ValueType } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { FormulaTree } from './formula-tree';

/** A place in a rule file, one-based. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The declared type of a fact, parameter, quantity or amount. */
export interface TypeDeclaration {
  readonly type: ValueType;
  readonly unit: Unit | null;
  /** For `code`, and for lists and tables of codes: the list the codes come from. */
  readonly codes: string | null;
  /** For `list` and `table`: the type of the elements. */
  readonly of: TypeDeclaration | null;
  /** For `table`: the list whose codes are the keys, or `text`, `month`, `integer`. */
  readonly key: string | null;
  readonly optional: boolean;
}

/** A value in the params of an event: a literal, or something computed when the rule applies. */
export type ValueExpression =
  | { readonly kind: 'literal'; readonly value: FactValue; readonly location: Location }
  | {
      readonly kind: 'formula';
      readonly tree: FormulaTree;
      readonly source: string;
      readonly location: Location;
      readonly offset: number;
    };

/** One dated value of a parameter. */
export interface DatedValue {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly value: FactValue;
  readonly reference: string;
}

/** Every number or list a lawyer may change. */
export interface ParameterModel {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
  /** The date that picks the value: the day the contract was agreed, or the day of the event. */
  readonly resolvedAt: 'edition' | 'event';
  readonly excerpt: string | null;
  readonly sample: boolean;
  /** Sorted by date, not overlapping. */
  readonly values: readonly DatedValue[];
  /** For `codes` parameters: the labels of every code ever declared. */
  readonly codeLabels: readonly CodeLabel[];
  readonly location: Location;
}

/** A named formula. */
export interface QuantityModel {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
  readonly formula: string;
  readonly tree: FormulaTree;
  readonly location: Location;
}

/** One comparison of a rule, in the order it is written. */
export interface LeafModel {
  readonly fact: string;
  /** Field names after `$.`, such as `['remainingMinutes']`. */
  readonly path: readonly string[];
  readonly operator: string;
  /** A literal, or another fact to compare with. */
  readonly value: FactValue | { readonly fact: string; readonly path: readonly string[] };
  readonly valueIsFact: boolean;
  readonly location: Location;
}

/** Conditions as a tree over leaf indexes, beside the verbatim JSON the engine runs. */
export type ConditionModel =
  | { readonly all: readonly ConditionModel[] }
  | { readonly any: readonly ConditionModel[] }
  | { readonly not: ConditionModel }
  | { readonly leaf: number };

/** What a rule says when it applies. */
export interface EventModel {
  readonly outcome: string | null;
  readonly amounts: Readonly<Record<string, ValueExpression>>;
  readonly lines: readonly ItemModel[];
  readonly steps: readonly ItemModel[];
  readonly notices: readonly ItemModel[];
  readonly grants: readonly ItemModel[];
}

/** One line, step, notice or grant; `forEach` repeats it for each element of a list, named `item` in its formulas. */
export interface ItemModel {
  readonly code: string;
  readonly label: Text | null;
  readonly forEach: ValueExpression | null;
  readonly when: ValueExpression | null;
  readonly fields: Readonly<Record<string, ValueExpression>>;
}

/** A rule: conditions that json-rules-engine evaluates verbatim, and what follows. */
export interface RuleModel {
  readonly name: string;
  readonly title: Text;
  readonly decision: string;
  readonly excerpts: readonly string[];
  readonly exceptionTo: readonly string[];
  /** As written, for the engine. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly tree: ConditionModel;
  readonly leaves: readonly LeafModel[];
  readonly event: EventModel;
  /** A sentence of the author's with `{placeholders}`, preferred to the generated one. */
  readonly explanation: Text | null;
  readonly location: Location;
}

/** A reading of the text, with its reason. */
export interface InterpretationModel {
  readonly id: string;
  readonly question: Text;
  readonly choice: Text;
  readonly reason: Text;
  readonly status: 'to-be-confirmed' | 'confirmed';
  readonly confirmedBy: string;
  readonly settles: readonly string[];
  /** Rules, parameters and quantities the reading shows in; empty: the whole clause. */
  readonly affects: readonly string[];
}

/** One atomic statement of the text and what carries it. */
export interface StatementModel {
  readonly id: string;
  readonly excerpt: string | null;
  readonly status: 'rule' | 'parameter' | 'step' | 'acknowledged' | 'elsewhere' | 'not-executable';
  readonly by: readonly string[];
  readonly reason: Text | null;
}

/** One clause file. */
export interface ClauseModel {
  readonly id: string;
  readonly article: string;
  readonly title: Text;
  readonly excerpts: Readonly<Record<string, string>>;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly existingContracts: ExistingContracts;
  readonly statements: readonly StatementModel[];
  readonly interpretations: readonly InterpretationModel[];
  readonly parameters: readonly ParameterModel[];
  readonly quantities: readonly QuantityModel[];
  readonly rules: readonly RuleModel[];
  readonly file: string;
}

/** How a new text reaches contracts already signed. */
export type ExistingContracts = 'keep-edition-signed' | 'at-renewal' | 'from-date';

/** A heading of a document. */
export interface HeadingModel {
  readonly article: string;
  readonly title: string;
  readonly status: 'clause' | 'parameter' | 'acknowledged' | 'elsewhere' | 'not-executable';
  readonly reason: Text | null;
  /** For `acknowledged`: the statement the customer accepts, verbatim. */
  readonly acknowledgement: string | null;
}

/** Whom an amendment is for; null fields do not restrict. */
export interface AmendmentScope {
  readonly customer: string | null;
  readonly rental: string | null;
  readonly subscription: string | null;
}

/** An edition of a document, or an amendment (which is a document with a scope). */
export interface DocumentModel {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  readonly rank: string;
  readonly inForceFrom: LocalDate;
  readonly inForceUntil: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly existingContracts: ExistingContracts;
  readonly scope: AmendmentScope | null;
  readonly sample: boolean;
  readonly text: string;
  readonly textSha256: string;
  readonly headings: readonly HeadingModel[];
  readonly clauses: readonly ClauseModel[];
  readonly file: string;
}

/** Who prevails over whom (article 1). */
export interface PrecedenceModel {
  /** Ranks, the strongest first. A rank that is absent supplies nothing. */
  readonly order: readonly string[];
  /** What to do when two documents of equal rank disagree. */
  readonly equalRank: 'conflict' | 'later-signed-prevails';
}

/** A calendar: opening hours per weekday, public holidays, exceptions. */
export interface CalendarModel {
  readonly name: string;
  readonly label: Text;
  readonly zone: string;
  /** Index 1 (Monday) to 7 (Sunday): half-open bands of minutes of the day, such as `[[540, 1080]]`; `[[0, 1440]]` is the whole day. */
  readonly week: Readonly<Record<number, readonly (readonly [number, number])[]>>;
  readonly holidays: readonly HolidayModel[];
  /** Named bands for `dayClass` and `minutesWithin`, such as `evening`. */
  readonly bands: Readonly<
    Record<
      string,
      {
        readonly days: readonly ('business' | 'saturday' | 'sunday' | 'holiday')[];
        readonly from: number;
        readonly until: number;
      }
    >
  >;
}

/** A public holiday: a fixed day of the year, a number of days after Easter Sunday, or one dated day. */
export interface HolidayModel {
  readonly name: Text;
  readonly on:
    | { readonly month: number; readonly day: number }
    | { readonly easterOffset: number }
    | { readonly date: LocalDate };
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

/** One effect of an outcome or a step: its arguments name amounts of the decision. */
export interface EffectModel {
  readonly effect: string;
  readonly with: Readonly<Record<string, string | number | boolean>>;
}

/** What the vocabulary declares. */
export interface VocabularyModel {
  /** Group -> field -> declaration; attributes are merged into the groups of their objects. */
  readonly facts: Readonly<
    Record<
      string,
      {
        readonly label: Text;
        readonly fields: Readonly<
          Record<string, FieldDefinition & { readonly declaration: TypeDeclaration }>
        >;
      }
    >
  >;
  readonly attributes: Readonly<Record<string, readonly FieldDefinition[]>>;
  /** Fixed lists of codes; the others are declared by parameters of type `codes`. */
  readonly lists: Readonly<Record<string, readonly CodeLabel[]>>;
  readonly decisions: Readonly<Record<string, DecisionModel>>;
  readonly steps: Readonly<
    Record<string, { readonly label: Text; readonly effects: readonly EffectModel[] }>
  >;
  readonly notices: Readonly<Record<string, { readonly label: Text; readonly to: string }>>;
  readonly grants: Readonly<Record<string, { readonly label: Text }>>;
  readonly events: Readonly<Record<string, { readonly label: Text }>>;
}

/** A decision the rulebook can take. */
export interface DecisionModel {
  readonly definition: DecisionDefinition;
  readonly groups: readonly string[];
  readonly outcomes: Readonly<
    Record<
      string,
      { readonly label: Text; readonly favourable: boolean; readonly effects: readonly EffectModel[] }
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
}

/** A checked rulebook. */
export interface Release {
  readonly hash: string;
  /** path -> text of every file that decides (cases and READMEs are not part of a release). */
  readonly files: ReadonlyMap<string, string>;
  readonly vocabulary: VocabularyModel;
  readonly calendars: Readonly<Record<string, CalendarModel>>;
  readonly precedence: PrecedenceModel;
  readonly documents: readonly DocumentModel[];
  readonly amendments: readonly DocumentModel[];
}
