import type { AgreedTerm } from '../../domain/decision';
import type { Asked } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';

/** What was agreed for each term that has run or will, where the rules of a decision read another day (article 6.1). */
export async function agreedTerms(
  { tables, rulebook }: Pick<Scope, 'tables' | 'rulebook'>,
  decision: string,
  { subscription }: Asked,
): Promise<{ readonly terms?: readonly AgreedTerm[] }> {
  if (!subscription || !rulebook.readsOtherDays(decision)) return {};
  const terms = await readAll(tables.terms, { subscriptionId: subscription.id });
  return {
    terms: terms
      .filter(({ status }) => status !== 'UNUSED')
      .sort((one, other) => one.number - other.number)
      .map(({ beginsOn, agreedOn, editions }) => ({ from: beginsOn, agreedOn, editions })),
  };
}
