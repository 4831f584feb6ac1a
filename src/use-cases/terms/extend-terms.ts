import type { LocalDate } from '../../domain/time';
import type { Matter, MatterWith, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { dayText } from '../../domain/day-text';
import { amendTerm } from './amend-term';
import { termsAhead } from './term-of';

/** What an extension changes of a subscription. */
type Extended = Pick<MatterWith<'subscription'>, 'subscription' | 'term'>;

/**
 * Moves a due date. A day after everything that is agreed is the due date of the last term; an earlier one is that of the
 * term in course, and the terms that follow it begin and end as many days later.
 */
export async function extendTerms(
  scope: Scope,
  matter: Pick<Subscribed, 'subscription'> & Pick<Matter, 'term'>,
  dueDate: LocalDate,
): Promise<Extended> {
  const { tables } = scope;
  const { subscription } = matter;
  const ahead = await termsAhead(tables, subscription);
  const last = ahead.at(-1);
  if (last && dueDate > last.dueDate) {
    await tables.terms.update(last, { dueDate });
    return { subscription: { ...subscription, coveredUntil: dueDate } };
  }
  const days = daysBetween(subscription.dueDate, dueDate);
  for (const term of ahead) {
    const moved = { beginsOn: later(term.beginsOn, days), dueDate: later(term.dueDate, days) };
    await tables.terms.update(term, moved);
  }
  const coveredUntil = last ? later(last.dueDate, days) : dueDate;
  return {
    ...(await amendTerm(scope, matter, () => ({ dueDate }))),
    subscription: { ...subscription, dueDate, coveredUntil },
  };
}

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

const later = (day: LocalDate, days: number): LocalDate =>
  dayText(Temporal.PlainDate.from(day).add({ days }));
