import type { Subscription } from '../../domain/contract/subscription';
import type { Scope } from '../scope';

/** The subscription as a renewal or a new order finds it: with the editions and the tariff in force today (article 6.1). */
export const termsInForce = ({ rulebook, today }: Scope, subscription: Subscription): Subscription => ({
  ...subscription,
  agreedOn: today,
  editions: rulebook.editionsInForce(today),
});
