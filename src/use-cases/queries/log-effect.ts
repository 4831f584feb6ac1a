import { canonical } from '../../domain/canonical';
import type { Cents } from '../../domain/cents';
import { centsOf, sumOfCents, wholeCents } from '../../domain/cents';
import type { GrantItem, NamedValue } from '../../domain/decision';
import type { FactValue } from '../../domain/facts';
import { opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { Text } from '../../domain/text';
import type { AnswerPart } from './answer-parts';
import { differingParts } from './answer-parts';
import type { Retaken } from './replay-log';

/** An amount of an answer that is not what it was, over all the decisions of a passage. */
export interface AmountEffect {
  readonly name: string;
  readonly label: Text;
  readonly cents: Cents;
}

/** Minutes of a grant that are not what they were, over all the decisions of a passage. */
export interface GrantEffect {
  readonly grant: string;
  readonly label: Text;
  readonly minutes: Minutes;
}

/** Decisions that pass from one outcome to another, or keep it with other amounts. */
export interface Passage {
  readonly decision: string;
  readonly before: string;
  readonly after: string;
  readonly decisions: number;
  /** Each subscription or, where there is none, customer, once. */
  readonly parties: number;
  /** What money changes, new less old. */
  readonly amounts: readonly AmountEffect[];
  /** What minutes change, new less old. */
  readonly grants: readonly GrantEffect[];
  /** How many of the decisions have other lines, steps, notices, grants or effects. */
  readonly parts: Readonly<Partial<Record<AnswerPart, number>>>;
  /** Some of the decisions, to be looked at. */
  readonly examples: readonly string[];
}

/** Decisions that other rules do not decide, by the reason they give. */
export interface Undecided {
  readonly decision: string;
  readonly code: string;
  readonly text: Text;
  readonly decisions: number;
  readonly examples: readonly string[];
}

/** What other rules make of the log. */
export interface LogEffect {
  readonly identical: number;
  readonly passages: readonly Passage[];
  readonly undecided: readonly Undecided[];
}

const EXAMPLES = 3;

/** Adds decisions up as they come: what is kept grows with the passages, not with the log. */
export class LogTally {
  private identical = 0;
  private readonly passages = new Map<string, { passage: Passage; parties: Set<string> }>();
  private readonly undecided = new Map<string, Undecided>();

  add(retaken: Retaken): void {
    if (retaken.result === 'identical') this.identical += 1;
    else if (retaken.result === 'different') this.passes(retaken);
    else this.fails(retaken);
  }

  get effect(): LogEffect {
    const most = (one: { decisions: number }, other: { decisions: number }): number =>
      other.decisions - one.decisions;
    return {
      identical: this.identical,
      passages: [...this.passages.values()].map(({ passage }) => passage).sort(most),
      undecided: [...this.undecided.values()].sort(most),
    };
  }

  private passes({ record, decision, before }: Extract<Retaken, { result: 'different' }>): void {
    const key = canonical([record.decision, record.outcome, decision.outcome]);
    const { passage, parties } = this.passages.get(key) ?? {
      passage: {
        decision: record.decision,
        before: record.outcome,
        after: decision.outcome,
        decisions: 0,
        parties: 0,
        amounts: [],
        grants: [],
        parts: {},
        examples: [],
      },
      parties: new Set<string>(),
    };
    parties.add(record.subscriptionId ?? record.customerId ?? record.id);
    this.passages.set(key, {
      parties,
      passage: {
        ...passage,
        decisions: passage.decisions + 1,
        parties: parties.size,
        amounts: addedUp(passage.amounts, record.values, decision.amounts),
        grants: before ? grantedInAll(passage.grants, before.grants, decision.grants) : passage.grants,
        parts: before ? counted(passage.parts, differingParts(before, decision)) : passage.parts,
        examples: [...passage.examples, record.id].slice(0, EXAMPLES),
      },
    });
  }

  private fails({ record, error }: Extract<Retaken, { result: 'undecided' }>): void {
    const key = canonical([record.decision, error.code, error.text]);
    const so = this.undecided.get(key) ?? {
      decision: record.decision,
      code: error.code,
      text: error.text,
      decisions: 0,
      examples: [],
    };
    this.undecided.set(key, {
      ...so,
      decisions: so.decisions + 1,
      examples: [...so.examples, record.id].slice(0, EXAMPLES),
    });
  }
}

/** Money that an answer gives; one that it gave and gives no more is not known by its type, and is left to the outcome. */
function addedUp(
  so: readonly AmountEffect[],
  before: Readonly<Record<string, FactValue>>,
  after: readonly NamedValue[],
): readonly AmountEffect[] {
  const changes = after
    .filter(({ type }) => type === 'amount')
    .map(({ name, label, value }): AmountEffect => {
      const was = Object.hasOwn(before, name) ? before[name] : null;
      return { name, label, cents: sumOfCents([moneyIn(value), negated(moneyIn(was ?? null))]) };
    });
  const names = [...new Set([...so, ...changes].map(({ name }) => name))];
  return names.flatMap((name) => {
    const same = [...so, ...changes].filter((one) => one.name === name);
    const cents = sumOfCents(same.map((one) => one.cents));
    return same.slice(0, 1).map((one) => ({ ...one, cents }));
  });
}

/** Minutes that an answer grants, by grant. */
function grantedInAll(
  so: readonly GrantEffect[],
  before: readonly GrantItem[],
  after: readonly GrantItem[],
): readonly GrantEffect[] {
  const lost = before.map((item) => ({ ...item, minutes: opposite(item.minutes) }));
  const changes = [...so, ...after, ...lost];
  return [...new Set(changes.map(({ grant }) => grant))].flatMap((grant) => {
    const same = changes.filter((one) => one.grant === grant);
    const minutes = sumOfMinutes(same.map((one) => one.minutes));
    return same.slice(0, 1).map(({ label }) => ({ grant, label, minutes }));
  });
}

const counted = (so: Passage['parts'], parts: readonly AnswerPart[]): Passage['parts'] => ({
  ...so,
  ...Object.fromEntries(parts.map((part) => [part, (so[part] ?? 0) + 1])),
});

const moneyIn = (value: FactValue): Cents => (typeof value === 'string' ? centsOf(value) : wholeCents(0));

const negated = (cents: Cents): Cents => wholeCents(0 - cents);
