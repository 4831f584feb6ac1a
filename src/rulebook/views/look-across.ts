import type { Release } from '../model/release';
import { readByDecision } from './read-by-decision';

const ACROSS = ['customer.activeSubscriptions', 'customer.subscribedOn'];

/** Whether a rule reads facts over all the subscriptions of a customer: what fell due on one then changes answers on others. */
export function lookAcross(release: Release): () => boolean {
  let known: boolean | null = null;
  return () => (known ??= Object.keys(release.vocabulary.decisions).some(looks(release)));
}

const looks =
  (release: Release) =>
  (decision: string): boolean => {
    const { groups, names } = readByDecision(release, decision);
    return groups.has('contracts') || groups.has('customerHistory') || ACROSS.some((name) => names.has(name));
  };
