import type { Rulebook } from '../../domain/ports/rulebook';
import type { Tables } from '../../domain/ports/store';
import type { Instant, LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { Deps } from './deps';

/** One unit of work: the same rules, the same instant and the same transaction from its first read to its last write. */
export interface Scope {
  readonly deps: Deps;
  readonly tables: Tables;
  readonly rulebook: Rulebook;
  /** Whose clocks its days follow: those of these rules. */
  readonly zone: Zone;
  /** When it is recorded. */
  readonly now: Instant;
  /** The contractual instant: now, or the instant of a step that is settled late. */
  readonly at: Instant;
  /** The day of the contract at that instant. */
  readonly today: LocalDate;
}

/** A scope on the rules in force now. */
export function scopeOf(deps: Deps, tables: Tables, now: Instant = deps.clock.now()): Scope {
  const rulebook = deps.rulebooks.current();
  const { zone } = rulebook.frame;
  return { deps, tables, rulebook, zone, now, at: now, today: zone.dayOf(now) };
}

/** The same unit of work, counting from another instant. */
export const countingFrom = (scope: Scope, at: Instant): Scope => ({
  ...scope,
  at,
  today: scope.zone.dayOf(at),
});
