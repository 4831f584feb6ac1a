import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import { termInCourse } from './term-of';

const READ_AT_ONCE = 50;

/**
 * The term that covers a day: up to the day it ended, or its due date. Null on a day
 * that none covers, such as those of a suspension after the due date.
 */
export async function termOn(
  tables: Pick<Tables, 'terms'>,
  subscription: Pick<Subscription, 'id' | 'reference' | 'termNumber' | 'dueDate' | 'coveredUntil'>,
  day: LocalDate,
): Promise<Term | null> {
  const current = await termInCourse(tables, subscription);
  if (covers(current, day)) return current;
  let after: Term['id'] | null = null;
  for (;;) {
    const page: readonly Term[] = await tables.terms.list(
      { subscriptionId: subscription.id },
      { first: READ_AT_ONCE, after, newestFirst: true },
    );
    const found = page.find((term) => covers(term, day));
    const last = page.at(-1);
    if (found || !last || page.length < READ_AT_ONCE) return found ?? null;
    after = last.id;
  }
}

/** Whether a day is within a term, up to the day it ended or its due date. */
export const covers = ({ beginsOn, dueDate, endedOn, status }: Term, day: LocalDate): boolean =>
  status !== 'UNUSED' && beginsOn <= day && day < (endedOn ?? dueDate);
