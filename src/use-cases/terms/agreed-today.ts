import type { Subscription } from '../../domain/contract/subscription';
import type { Scope } from '../operation/scope';

/**
 * The subscription as a renewal or a new order finds it: with the tariff in force today and the editions that reach it,
 * one that leaves running contracts as they are not being among them (articles 1 and 6.1).
 */
export const agreedToday = ({ rulebook, today }: Scope, subscription: Subscription): Subscription => ({
  ...subscription,
  agreedOn: today,
  editions: rulebook.editionsInForce(today, subscription.editions),
});
