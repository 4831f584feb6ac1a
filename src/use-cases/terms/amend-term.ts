import type { Term } from '../../domain/contract/term';
import type { Matter, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { termInCourse } from './term-of';

/** What changes of a term; null when nothing does. */
type Change = (term: Term) => Partial<Omit<Term, 'id' | 'version'>> | null;

/** Changes the term in course. One that the act itself began is not stored yet: it is written with what the act makes. */
export async function amendTerm(
  { tables }: Scope,
  { term, subscription }: Pick<Subscribed, 'subscription'> & Pick<Matter, 'term'>,
  change: Change,
): Promise<Pick<Matter, 'term'>> {
  if (term?.number === subscription.termNumber) return { term: { ...term, ...change(term) } };
  const stored = await termInCourse(tables, subscription);
  const changes = change(stored);
  if (changes) await tables.terms.update(stored, changes);
  return {};
}
