import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { LocalDate } from '../../domain/time';
import type { Subscribed } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { saidByTerm } from './on-term';
import { covers } from './term-on';

/**
 * A subscription as the term of a day says it: level, dates, price and texts (articles 5.2, 6.1 and 7). A day that no
 * term covers reads the last one that began before it, or else the first: its dates say that the day is not within it.
 * Whether the service runs is what is known now.
 */
export async function subscriptionOn(
  { tables, zone, now }: Pick<Scope, 'tables' | 'zone' | 'now'>,
  subscription: Subscription,
  day: LocalDate,
): Promise<Subscription> {
  // The term in course has begun by now, whatever day the question is about, so that it covers what is left of it.
  if (zone.dayOf(now) <= day && day < subscription.dueDate) return subscription;
  const terms = await readAll(tables.terms, { subscriptionId: subscription.id });
  const term = nearest(terms, day);
  if (!term) return subscription;
  const level = levelOn(term, day);
  if (term.number !== subscription.termNumber)
    return { ...subscription, ...saidByTerm(subscription, term), level };
  return level === subscription.level ? subscription : { ...subscription, level };
}

function nearest(terms: readonly Term[], day: LocalDate): Term | undefined {
  const used = terms
    .filter(({ status }) => status !== 'UNUSED')
    .sort((one, other) => one.number - other.number);
  return (
    used.find((term) => covers(term, day)) ?? used.findLast(({ beginsOn }) => beginsOn <= day) ?? used[0]
  );
}

/** The level of a day within a term (article 7). */
const levelOn = ({ levels }: Term, day: LocalDate): string =>
  (levels.findLast(({ from }) => from <= day) ?? levels[0])?.level ?? '';

/** A matter as a question about a day looks at it: effects act on what is now. */
export const asOfDay = async <M extends Subscribed>(
  scope: Pick<Scope, 'tables' | 'zone' | 'now'>,
  matter: M,
  day: LocalDate,
) => ({ ...matter, subscription: await subscriptionOn(scope, matter.subscription, day) });
