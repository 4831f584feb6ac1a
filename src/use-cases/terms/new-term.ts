import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { LocalDate } from '../../domain/time';
import type { Scope } from '../operation/scope';

/** What is agreed for a new term. */
export type Agreed = Pick<
  Term,
  'number' | 'beginsOn' | 'dueDate' | 'anchor' | 'months' | 'orderId' | 'priceCents' | 'agreedOn' | 'editions'
> & { readonly level: string };

/** A term as it is agreed: it waits for its first day, or begins with the act that agreed it. */
export const newTerm = (
  { deps, today }: Scope,
  { id, customerId }: Pick<Subscription, 'id' | 'customerId'>,
  { level, ...agreed }: Agreed,
): Term => ({
  id: deps.ids.next('terms'),
  customerId,
  subscriptionId: id,
  status: hasBegun(agreed, today) ? 'RUNNING' : 'FUTURE',
  ...agreed,
  levels: [{ level, from: agreed.beginsOn }],
  endedOn: null,
  version: 1,
});

/** Whether the first day of a term has come. */
export const hasBegun = ({ beginsOn }: Pick<Term, 'beginsOn'>, today: LocalDate): boolean =>
  beginsOn <= today;
