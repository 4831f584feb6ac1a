import type { ClosedList, ValueOf } from '../closed-list';
import type { AmendmentScope } from '../contract/amendment-scope';
import type { Decision, DecisionRequest } from '../decision';
import type { ClauseCitation, Explanation } from '../explanation';
import type { FactGroup, FactValue, Unit, ValueType } from '../facts';
import type { Frame } from '../frame';
import type { StoredRelease } from '../records/stored-release';
import type { SuppliedFigure } from '../supplied-figure';
import type { Text } from '../text';
import type { LocalDate } from '../time';
import type { Rows } from './store';

/** A code of a list, with its label: levels, types, outcomes... */
export interface CodeLabel {
  readonly code: string;
  readonly label: Text;
  /** It says nothing by itself: what it stands for is described in words, such as a request of a kind nobody foresaw. */
  readonly described?: true;
}

/** An outcome a decision can have. */
export interface OutcomeDefinition extends CodeLabel {
  readonly favourable: boolean;
  readonly effects: readonly string[];
}

/** A fact or an attribute as the vocabulary declares it. */
export interface FieldDefinition {
  readonly name: string;
  readonly label: Text;
  readonly type: ValueType;
  readonly unit: Unit | null;
  /** May be null. */
  readonly optional: boolean;
  /** The list whose codes it takes. */
  readonly codes: string | null;
  /** May be chosen by the asker, so that it can take part in a way to yes. */
  readonly changeable: boolean;
  /** For an attribute: what it describes is never recorded without it. */
  readonly required?: boolean;
}

/** How many rules may answer a decision. */
export const HIT_POLICIES = {
  single: 'One rule decides; two that contradict each other are a conflict.',
  collect: 'Every rule that holds adds to the answer.',
  first: 'The first rule that holds decides, in the order they are written.',
} as const satisfies ClosedList;

export type HitPolicy = ValueOf<typeof HIT_POLICIES>;

/** A decision the rulebook can take. */
export interface DecisionDefinition {
  readonly name: string;
  readonly label: Text;
  readonly hitPolicy: HitPolicy;
  readonly outcomes: readonly OutcomeDefinition[];
  readonly facts: readonly { readonly group: string; readonly fields: readonly FieldDefinition[] }[];
  readonly amounts: readonly FieldDefinition[];
}

/** What the service makes of a heading of a document. */
export const HEADING_STATUSES = {
  clause: 'Rules execute it.',
  parameter: 'It gives figures that rules use.',
  acknowledged: 'The customer accepts it with the order.',
  elsewhere: 'Another document or another part of the service carries it.',
  'not-executable': 'Nothing can execute it; the reason is beside.',
} as const satisfies ClosedList;

export type HeadingStatus = ValueOf<typeof HEADING_STATUSES>;

/** A heading of a document with what the service makes of it. */
export interface ClauseView extends ClauseCitation {
  readonly id: string;
  readonly status: HeadingStatus;
  readonly reason: Text | null;
  readonly rules: readonly { readonly name: string; readonly title: Text; readonly decision: string }[];
  readonly statements: readonly {
    readonly id: string;
    readonly status: string;
    readonly by: readonly string[];
    readonly excerpt: string | null;
  }[];
  readonly interpretations: readonly {
    readonly id: string;
    readonly question: Text;
    readonly choice: Text;
    readonly reason: Text;
    readonly status: string;
  }[];
  /** The verbatim text under the heading, as signed. */
  readonly text: string;
}

/** How a new text reaches contracts already signed. */
export const EXISTING_CONTRACTS = {
  'keep-edition-signed': 'They keep the edition they accepted.',
  'at-renewal': 'It reaches them when they are renewed.',
  'from-date': 'It reaches them on the day it comes into force.',
} as const satisfies ClosedList;

export type ExistingContracts = ValueOf<typeof EXISTING_CONTRACTS>;

/** An edition of a document. */
export interface DocumentView {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  readonly rank: string;
  readonly inForceFrom: LocalDate;
  readonly existingContracts: ExistingContracts;
  readonly textSha256: string;
  readonly acknowledgements: readonly {
    readonly article: string;
    readonly statement: string;
    readonly text: string;
  }[];
}

/** A text that bound the contract of a decision. */
export interface AppliedText {
  readonly document: string;
  readonly edition: string;
  readonly title: Text;
  readonly amendment: boolean;
}

/** Which amendments a reader may see, by whom they are for: what was agreed with one party is nobody else's. */
export type Reader = (scope: AmendmentScope) => boolean;

/** Sees the published documents and no amendment: what a text is read as when nobody says who reads. */
export const ANYBODY: Reader = () => false;

/** A step or a notice that a rule planned. */
export interface PlannedItem {
  readonly kind: 'step' | 'notice';
  readonly rule: string;
  readonly place: number;
}

/** The contract as rule files: the only thing that answers questions about the contract. */
export interface Rulebook {
  /** SHA-256 over every rule file: decisions carry it. */
  readonly releaseHash: string;
  /** Whose clocks, which money, which language, who provides. */
  readonly frame: Frame;
  /** JSON: path -> text of every rule file of the release, to be stored with the decisions it takes. */
  releaseFiles(): string;
  /** Decides; throws UnresolvedConflict, NoRuleApplies, FactProblem, FormulaProblem, UnknownDecision. */
  decide(request: DecisionRequest): Promise<Decision>;
  /** Whether something a rule planned still stands on other facts, by the condition that the rule gives it. */
  stands(planned: PlannedItem, request: DecisionRequest): boolean;
  /** Explains a decision of this release from its facts. */
  explain(decision: Decision): Promise<Explanation>;
  /** The editions in force on a day, document -> edition: for a new contract, or for a renewal of one that signed others. */
  editionsInForce(on: LocalDate, signed?: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  documents(reader?: Reader): readonly DocumentView[];
  clauses(reader?: Reader, document?: string, edition?: string): readonly ClauseView[];
  /** Whom the amendments are for. */
  amendmentScopes(): readonly AmendmentScope[];
  decisionDefinitions(): readonly DecisionDefinition[];
  /** Whether the rules declare a decision of this name: an act of which they say nothing entails nothing. */
  declares(decision: string): boolean;
  /** Attributes declared for an object: customer, rental, subscription, order, intervention. */
  attributes(of: string): readonly FieldDefinition[];
  /** The events that can be recorded by hand, each with the attributes it takes, and those it needs. */
  recordableEvents(): Readonly<Record<string, TakenByEvent>>;
  /** The events that cancel earlier ones. */
  cancelling(): Cancelling;
  /** The events that pay sums owed. */
  paying(): Paying;
  /** Whom a notice is for: the customer, a recipient of the vocabulary, or a mailbox. */
  receiverOf(notice: string): string;
  /** The mailbox of a recipient of the vocabulary; null when it declares none. */
  mailboxOf(recipient: string): string | null;
  /** The codes of a list on a day, in their declared order. */
  codes(list: string, on: LocalDate): readonly CodeLabel[];
  /** What an event, a step, a notice, a grant, a decision or a document is called; the code itself when nothing declares it. */
  label(of: 'events' | 'steps' | 'notices' | 'grants' | 'decisions' | 'documents', code: string): Text;
  /** What a code of a list is called, in whatever text declares it; the code itself when none does. */
  codeLabel(list: string, code: string): Text;
  /** What an outcome of a decision is called; the code itself when the vocabulary does not declare it. */
  outcomeLabel(decision: string, outcome: string): Text;
  /** Every parameter as resolved for a contract at a date. */
  parameters(request: Pick<DecisionRequest, 'contract' | 'at'>): readonly SuppliedFigure[];
  /** The texts that bind a contract at a date, the strongest first (article 1). */
  texts(request: Pick<DecisionRequest, 'contract' | 'at'>): readonly AppliedText[];
  /** The fact groups a decision may read; the fact builder need not supply others. */
  factGroups(decision: string): readonly string[];
  /** Whether a decision reads the texts of another day, so that it is told what was agreed for each term. */
  readsOtherDays(decision: string): boolean;
  /** The pools that the vocabulary declares. */
  pools(): readonly string[];
  /** By what each of them tells its members, from the facts of `POOLED_BY` of one subscription; null: it is in none. */
  poolKeys(request: Omit<DecisionRequest, 'decision'>): Readonly<Record<string, string | null>>;
  /** Whether any decision reads facts over all the subscriptions of a customer, so that these are settled together. */
  looksAcross(): boolean;
  /** A value for a fact or an attribute, as the vocabulary declares it: checked to its last field before it is kept or read. */
  admit(group: string, name: string, value: FactValue, on: LocalDate | null): Admitted;
  /** A group of facts as the vocabulary declares it: rules of another day may not know all that the service gathers. */
  asDeclared(group: string, facts: FactGroup): FactGroup;
}

/** The attributes that an event takes when it is recorded, and those of them it never comes without. */
export interface TakenByEvent {
  readonly takes: readonly string[];
  readonly needs: readonly string[];
}

/** Type of event -> the types it cancels, and the field by which the two are about the same thing. */
export type Cancelling = Readonly<
  Record<string, { readonly events: readonly string[]; readonly by: string }>
>;

/** Type of event -> the attributes that name the sums it pays, by their references, and how much it pays of them. */
export type Paying = Readonly<Record<string, PaidBy>>;

/** `charge` holds one reference or a list of them, paid in that order; without an amount, what is left of each is paid. */
export interface PaidBy {
  readonly charge: string;
  readonly amount: string | null;
}

/** A value that may come in, or what is wrong in it and where. */
export type Admitted =
  { readonly value: FactValue } | { readonly wrong: Text; readonly path: readonly string[] };

/** Hands out the rulebook in force and, for replays, the ones that decided before. */
export interface Rulebooks {
  current(): Rulebook;
  /** `releases` are those of the caller's unit of work: a rulebook that is not in memory is read within it. */
  byHash(hash: string, releases: Releases): Promise<Rulebook>;
}

/** The releases that decided before, as a unit of work reads them. */
export type Releases = Pick<Rows<StoredRelease>, 'find'>;
