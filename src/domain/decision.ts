import type { ClosedList, ValueOf } from './closed-list';
import type { EffectName } from './effects';
import type { Facts, FactValue, Unit, ValueType } from './facts';
import type { Instant, LocalDate } from './time';
import type { Text } from './text';
import type { IdOf } from './id';
import type { StepNeed } from './step-needs';
import type { Minutes } from './minutes';

/** A value that a rule produced or looked at, with what is needed to show it. */
export interface NamedValue {
  readonly name: string;
  readonly label: Text;
  readonly type: ValueType;
  readonly unit: Unit | null;
  readonly value: FactValue;
}

/** What the unit price of a line is for. */
export const PRICED_BY = {
  MONTH: 'The quantity counts months.',
  HOUR: 'The quantity counts hours.',
} as const satisfies ClosedList;

export type PricedBy = ValueOf<typeof PRICED_BY>;

/** One line of a price, built by the rules: `amount = quantity x unitPrice x multiplier`, excluding VAT. */
export interface PriceLine {
  readonly code: string;
  readonly label: Text;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly multiplier: string;
  /** Decimal string in the currency of the contract, two decimals. */
  readonly amount: string;
  /** What the unit price is for; left out when it is for each thing. */
  readonly per?: PricedBy;
}

/** What a rule says of one thing it plans, to be found again when its instant comes. */
export interface PlannedBy {
  readonly rule: string;
  /** Where it stands among what the rule plans of its kind. */
  readonly place: number;
  /** From when on it is of no use to do it late; null when it always is. */
  readonly usefulUntil: Instant | null;
  /** What it needs when its instant comes, as the vocabulary declares it. */
  readonly needs: readonly StepNeed[];
}

/** Something the rules say must happen at a date: the step is declared in the vocabulary, with its effects. */
export interface DatedStep extends PlannedBy {
  readonly step: string;
  readonly label: Text;
  /** The contractual instant. */
  readonly at: Instant;
  readonly effects: readonly EffectCall[];
}

/** A message the rules want someone to receive. */
export interface Notice extends PlannedBy {
  readonly notice: string;
  readonly label: Text;
  readonly to: string;
  readonly at: Instant | null;
}

/** Who shares granted minutes, beside the pools that the vocabulary declares. */
export const POOLS = {
  subscription: 'The subscription alone.',
  customer: 'Every subscription of the customer.',
} as const satisfies ClosedList;

/** Why one rule gives way to another. */
export const OVERRIDING = {
  exception: 'The other is an exception to it.',
  rank: 'The other stands in a document of higher rank (article 1).',
  order: 'The other is written before it, in a decision of which the first rule that holds decides.',
} as const satisfies ClosedList;

export type Overriding = ValueOf<typeof OVERRIDING>;

/** Minutes the rules grant for a window (article 2.2): half-open `[validFrom, validUntil)`. */
export interface GrantItem {
  readonly grant: string;
  readonly label: Text;
  readonly minutes: Minutes;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  /** Lower is consumed first. */
  readonly consumptionOrder: number;
  /** One of `POOLS`, or a pool of the vocabulary, shared by the subscriptions of the customer that have its key in common. */
  readonly pool: string;
  readonly rule: string;
}

/** An effect of the closed list, with its arguments already computed from the amounts of the decision. */
export interface EffectCall {
  readonly effect: EffectName;
  readonly args: Readonly<Record<string, FactValue>>;
}

/** The contract a decision is taken for; `null` parts mean "no contract yet: the documents in force". */
export interface ContractContext {
  readonly customer: string | null;
  readonly rental: string | null;
  readonly subscription: string | null;
  /** The day the contract was first agreed. */
  readonly signedOn: LocalDate | null;
  /** The day of the order or of the last renewal. */
  readonly agreedOn: LocalDate | null;
  /** The edition of each document accepted at `agreedOn`. */
  readonly editions: Readonly<Record<string, string>> | null;
  /** What was agreed for each term, the first begun first, where the decision reads another day. */
  readonly terms?: readonly AgreedTerm[];
  /** Values carried by an accepted commercial proposal, if the question is about one. */
  readonly proposal: {
    readonly reference: string;
    readonly values: Readonly<Record<string, FactValue>>;
  } | null;
}

/** What was agreed for a term, and the first day it holds. */
export interface AgreedTerm {
  readonly from: LocalDate;
  readonly agreedOn: LocalDate;
  readonly editions: Readonly<Record<string, string>>;
}

/** A question to the rulebook. */
export interface DecisionRequest {
  readonly decision: string;
  readonly facts: Facts;
  readonly contract: ContractContext;
  readonly at: Instant;
}

/** How one rule fared, compactly: one character per leaf condition, `1` true, `0` false. */
export interface RuleTrace {
  readonly rule: string;
  readonly satisfied: boolean;
  readonly leaves: string;
}

/** Enough to check a replay; everything else about the reasoning is derived from facts and release. */
export interface Trace {
  readonly considered: readonly RuleTrace[];
  readonly decidedBy: readonly string[];
  readonly overridden: readonly {
    readonly rule: string;
    readonly by: string;
    readonly because: Overriding;
  }[];
}

/** What the contract answers. A refusal is an outcome like any other, never an error. */
export interface Decision {
  readonly decision: string;
  /** A code declared in the vocabulary. */
  readonly outcome: string;
  /** The asker gets what was asked. */
  readonly favourable: boolean;
  readonly amounts: readonly NamedValue[];
  readonly lines: readonly PriceLine[];
  readonly steps: readonly DatedStep[];
  readonly notices: readonly Notice[];
  readonly grants: readonly GrantItem[];
  readonly effects: readonly EffectCall[];
  readonly trace: Trace;
  readonly releaseHash: string;
  /** The question, so that the answer can be recomputed. */
  readonly request: DecisionRequest;
}

/** A decision as it is appended to the log: its question and enough to check that a replay answers the same. */
export interface DecisionRecord {
  readonly id: IdOf<'decisions'>;
  readonly customerId: IdOf<'customers'> | null;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** Name of the decision, such as `intervention.handling`. */
  readonly decision: string;
  readonly outcome: string;
  /** The contractual instant of the question. */
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** Who asked: the subject of the token, or `scheduler`. */
  readonly actor: string;
  readonly releaseHash: string;
  readonly request: DecisionRequest;
  /** The amounts of the answer by name. */
  readonly values: Readonly<Record<string, FactValue>>;
  readonly trace: Trace;
}
