import type { NamedValue } from '../../../domain/decision';
import type { Frame } from '../../../domain/frame';
import type { Minutes } from '../../../domain/minutes';
import type { Instant, LocalDate } from '../../../domain/time';
import type { Text } from '../../../domain/text';

/** The clause a decision rests on, with words of the contract as signed. */
export interface StoryClause {
  readonly document: string;
  readonly documentTitle: Text;
  readonly article: string;
  readonly title: Text;
  /** Verbatim, in French. */
  readonly excerpt: string;
}

/** A decision of the log as the year tells it. */
export interface StoryDecision {
  readonly id: string;
  readonly decision: string;
  readonly outcome: string;
  readonly outcomeLabel: Text;
  readonly favourable: boolean;
  /** The amounts that matter here, in the order the scene names them. */
  readonly figures: readonly NamedValue[];
  /** Why, in the words of the conditions that held. */
  readonly because: readonly Text[];
  readonly clause: StoryClause | null;
  /** Decided again from its facts and its release, it answers the same. */
  readonly identical: boolean;
}

/** One thing that happened. */
export interface StoryEntry {
  /** The contractual instant. */
  readonly at: Instant;
  readonly on: LocalDate;
  readonly text: Text;
  readonly decisions: readonly StoryDecision[];
}

/** A month with what it gave and what lapsed when it began. */
export interface StoryMonth {
  /** Its first day. */
  readonly from: LocalDate;
  readonly status: 'NONE' | 'ACTIVE' | 'SUSPENDED' | 'ENDED';
  readonly grantedMinutes: Minutes;
  /** Minutes of the month before that nobody used and that were not carried over (article 2.2.1). */
  readonly lapsedMinutes: Minutes;
  readonly entries: readonly StoryEntry[];
}

/** What the year left in the database. */
export interface StorySummary {
  readonly decisions: number;
  readonly identicalDecisions: number;
  readonly notices: number;
  readonly workedMinutes: Minutes;
  readonly fromAllowanceMinutes: Minutes;
  readonly chargedAmount: string;
  readonly ordersAmount: string;
}

/** A year of a contract, as it was lived. */
export interface YearStory {
  readonly customer: string;
  readonly subscription: string;
  readonly releaseHash: string;
  readonly frame: Frame;
  readonly months: readonly StoryMonth[];
  readonly summary: StorySummary;
}
