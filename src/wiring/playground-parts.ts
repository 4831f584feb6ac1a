import { demoTokens } from '../server/identity/demo-tokens';
import type { PlaygroundParts } from '../server/playground/add-playground';
import { generalTabs } from '../server/playground/general-tabs';
import { tabsOf } from '../server/playground/questions';
import type { Demonstration } from '../domain/demonstration/demonstration';
import { demoCustomer, demoSubscriptionId } from '../use-cases/demo/demo-subscription';
import type { Services } from '../use-cases/operation/deps';

/** How long the tokens of a visit last. */
const VISIT = '12 h';

/** The tabs of the contract in force, or those of any contract where it asks nothing. */
export const playgroundParts = (
  { store, clock, rulebooks }: Services,
  demonstration: () => Demonstration,
  secret: Uint8Array,
): PlaygroundParts => ({
  tokens: () => demoTokens(secret, demoCustomer(demonstration()), VISIT),
  tabs: async () => {
    const rulebook = rulebooks.current();
    const today = rulebook.frame.zone.dayOf(clock.now());
    const { questions } = demonstration();
    if (questions.length === 0) return generalTabs(rulebook.decisionDefinitions(), today);
    const subscriptionId = (await demoSubscriptionId(store, demonstration())) ?? '';
    return tabsOf(questions, { subscriptionId, today });
  },
});
