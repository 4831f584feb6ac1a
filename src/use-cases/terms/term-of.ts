import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import { EffectProblem } from '../../domain/errors';
import type { Tables } from '../../domain/ports/store';
import { readAll } from '../operation/read-all';

/** The term in course of a subscription (article 5.2). */
export async function termInCourse(
  { terms }: Pick<Tables, 'terms'>,
  { id, reference, termNumber }: Pick<Subscription, 'id' | 'reference' | 'termNumber'>,
): Promise<Term> {
  const [term] = await terms.list({ subscriptionId: id, number: termNumber }, { first: 1 });
  if (term) return term;
  throw new EffectProblem({
    fr: `l'abonnement ${reference} n'a plus sa période ${termNumber}`,
    en: `the subscription ${reference} has lost its term ${termNumber}`,
  });
}

/** The terms agreed and paid for after the one the subscription says, the next one first (article 6.1). */
export async function termsAhead(
  { terms }: Pick<Tables, 'terms'>,
  {
    id,
    termNumber,
    dueDate,
    coveredUntil,
  }: Pick<Subscription, 'id' | 'termNumber' | 'dueDate' | 'coveredUntil'>,
): Promise<readonly Term[]> {
  if (coveredUntil === dueDate) return [];
  const ahead = await readAll(terms, { subscriptionId: id, status: 'FUTURE' });
  return ahead.filter(({ number }) => number > termNumber).sort((one, other) => one.number - other.number);
}

/** The last term agreed: the one that a renewal follows (article 6.1). */
export const lastTermOf = async (tables: Tables, subscription: Subscription): Promise<Term> =>
  (await termsAhead(tables, subscription)).at(-1) ?? termInCourse(tables, subscription);
