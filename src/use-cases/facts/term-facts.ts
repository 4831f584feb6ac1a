import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { FactGroup } from '../../domain/facts';
import { amountOf, sumOfCents } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import { termInCourse, termsAhead } from '../terms/term-of';

/** The term in course and those paid ahead, each with what was paid for it (articles 6.1 and 7). */
export async function termFacts(tables: Tables, subscription: Subscription): Promise<FactGroup> {
  const terms = [await termInCourse(tables, subscription), ...(await termsAhead(tables, subscription))];
  return { list: terms.map(factOf) };
}

/** What is agreed and paid for beyond the term in course (article 6.1). */
export async function aheadFacts(tables: Tables, subscription: Subscription): Promise<FactGroup> {
  const ahead = await termsAhead(tables, subscription);
  return {
    coveredUntil: subscription.coveredUntil,
    monthsAhead: ahead.reduce((so, { months }) => so + months, 0),
    priceAhead: amountOf(sumOfCents(ahead.map(({ priceCents }) => priceCents))),
  };
}

const factOf = ({ number, status, beginsOn, dueDate, anchor, months, priceCents, levels }: Term) => ({
  type: status,
  on: beginsOn,
  number,
  dueDate,
  anchor,
  months,
  price: amountOf(priceCents),
  level: levels.at(-1)?.level ?? null,
});
